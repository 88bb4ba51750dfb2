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

    /// <summary>A STOP came from the number: it holds for everybody who has it or gets it, known or not.</summary>
    public Task StopAsync(string e164, string practice, CancellationToken cancellation) =>
        tables.Phones.UpsertEntityAsync(new TableEntity(numbers.Hash(e164), StopRow(practice)), TableUpdateMode.Replace, cancellation);

    public Task ResumeAsync(string e164, string practice, CancellationToken cancellation) =>
        tables.Phones.DeleteEntityAsync(numbers.Hash(e164), StopRow(practice), Azure.ETag.All, cancellation);

    public async Task<bool> IsStoppedAsync(string e164, string practice, CancellationToken cancellation) =>
        await tables.Phones.FindAsync(numbers.Hash(e164), StopRow(practice), cancellation) is not null;

    private static string StopRow(string practice) => $"Stop|{practice}";
}
