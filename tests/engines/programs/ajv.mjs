// Asks Ajv, the validator of most editors and web services. Each line of input gives a schema under a
// name, or asks about a JSON document by the schema of a name; each line of output is the answer.
import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// A key that `then` requires is named in the object around it, which this rule does not see.
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false }));
const validators = new Map();

function answer({ name, schema, document }) {
  if (schema !== undefined) {
    validators.set(name, ajv.compile(schema));
    return { ready: true };
  }
  const text = Buffer.from(document, "base64").toString("utf8");
  return { valid: validators.get(name)(JSON.parse(text)) };
}

function answered(line) {
  try {
    return answer(JSON.parse(line));
  } catch (error) {
    return { refused: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(`${JSON.stringify(answered(line))}\n`);
}
