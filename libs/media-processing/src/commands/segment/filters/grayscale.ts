export function grayscale(): string[] {
  return ['lutyuv=u=128:v=128'];
}
