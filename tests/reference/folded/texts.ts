import fc from 'fast-check';

/** Any string at all: with control characters, private use, halves of pairs. */
export const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), halves());

function halves() {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  return fc.string({ unit });
}
