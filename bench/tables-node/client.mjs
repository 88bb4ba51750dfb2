// Does on Azurite the same work as TableWork.cs, with the npm client, each time a line on standard input names it; answers with the seconds it took.
import { createInterface } from "node:readline";
import { TableClient } from "@azure/data-tables";

const connection = process.argv[2];

const entity = (partitionKey, row) => ({
  partitionKey,
  rowKey: String(row).padStart(6, "0"),
  Text: "thirty characters of some text",
  Number: row,
  Big: { type: "Int64", value: String(9_000_000_000 + row) },
  Flag: true,
  At: new Date(Date.UTC(2026, 6, 27)),
});

async function spread(count, callers, one) {
  let next = 0;
  await Promise.all(Array.from({ length: callers }, async () => {
    for (let n = next++; n < count; n = next++) await one(n);
  }));
}

async function transactions(client, count, rows) {
  for (let t = 0; t < count; t++)
    await client.submitTransaction(Array.from({ length: rows }, (_, row) => ["create", entity(`t${t}`, row)]));
}

const works = {
  insert: (client, { count, callers }) => spread(count, callers, (n) => client.createEntity(entity("p", n))),
  read: (client, { count, callers }) => spread(count, callers, async (n) => {
    const read = await client.getEntity("p", String(n).padStart(6, "0"));
    if (read.Number !== n) throw new Error("wrong entity");
  }),
  transaction: (client, { count, rows }) => transactions(client, count, rows),
  query: async (client, { count, rows }) => {
    let found = 0;
    for await (const page of client.listEntities({ queryOptions: { filter: "PartitionKey eq 'p'" } }).byPage({ maxPageSize: rows })) found += page.length;
    if (found !== count) throw new Error(`found ${found} of ${count}`);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  const client = TableClient.fromConnectionString(connection, order.table, { allowInsecureConnection: true });
  const begin = process.hrtime.bigint();
  await works[order.work](client, order);
  console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - begin) / 1e9 }));
}
