/** Something that went wrong and is explained by its message alone: it is shown to people without a stack. */
export class Failure extends Error {
  name = 'Failure';
}
