using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Patients;

/// <summary>Who answers a phone. A couple may share one; a phone may belong to patients of two practices.</summary>
public sealed class PhoneBook(AppTables tables, PhoneNumbers numbers)
{
    public Task AddAsync(string e164, string practice, PhoneRole role, string id, CancellationToken cancellation) =>
        tables.Phones.UpsertEntityAsync(
            new TableEntity(numbers.Hash(e164), $"{role}|{practice}|{id}") { ["Practice"] = practice, ["Role"] = role.ToString(), ["Id"] = id },
            TableUpdateMode.Replace, cancellation);

    public Task RemoveAsync(string e164, string practice, PhoneRole role, string id, CancellationToken cancellation) =>
        tables.Phones.DeleteEntityAsync(numbers.Hash(e164), $"{role}|{practice}|{id}", Azure.ETag.All, cancellation);

    /// <summary>Ids of those in <paramref name="practice"/> who answer this number in this role, in order of id.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(string e164, string practice, PhoneRole role, CancellationToken cancellation) =>
        [.. (await tables.Phones.ListAsync(numbers.Hash(e164), $"{role}|{practice}|", cancellation)).Select(r => r.Text("Id"))];
}
