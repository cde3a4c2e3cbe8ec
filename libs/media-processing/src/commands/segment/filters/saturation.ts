export function saturation(amount: number): string[] {
  const chroma = `'clip(128+(val-128)*${amount},16,240)'`;
  return [`lutyuv=u=${chroma}:v=${chroma}`];
}
