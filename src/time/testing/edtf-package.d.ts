/** The edtf package has no types; its parser throws on what it cannot read. */
declare module 'edtf' {
  export default function edtf(text: string): object;
}
