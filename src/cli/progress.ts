/** Where progress is told: one line that is written over on a terminal, and what went wrong above it. */
export class Progress {
  failures = 0;
  #finished = 0;
  #shown = 0;
  readonly #to: NodeJS.WriteStream;
  readonly #total: number;
  readonly #from = performance.now();

  constructor(to: NodeJS.WriteStream, total: number) {
    this.#to = to;
    this.#total = total;
  }

  done(): void {
    this.#finished++;
    const now = performance.now();
    // Ten times a second is as often as anyone reads.
    if (!this.#to.isTTY || now - this.#shown < 100) return;
    this.#shown = now;
    this.#to.write(`\r${this.#counts()}`);
  }

  failed(row: number, sentence: string): void {
    this.failures++;
    this.#line(`row ${row}: ${sentence}`);
  }

  warned(row: number, sentence: string): void {
    this.#line(`row ${row}: ${sentence}`);
  }

  end(): void {
    const seconds = ((performance.now() - this.#from) / 1000).toFixed(1);
    this.#line(`${this.#counts()}, in ${seconds} s`);
  }

  #counts(): string {
    const failed = this.failures > 0 ? `, ${this.failures} failed` : '';
    return `${this.#finished} of ${this.#total} charts written${failed}`;
  }

  #line(text: string): void {
    this.#to.write(`${this.#to.isTTY ? '\r\u001b[K' : ''}rollcall: ${text}\n`);
  }
}
