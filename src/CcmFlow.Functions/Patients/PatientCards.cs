using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Patients;

/// <summary>The patients of a practice as lists show them.</summary>
public sealed class PatientCards(AppTables tables, TimeProvider time)
{
    internal const string Column = "Card";
    private readonly KeptLists<PatientCard> kept = new(time, (practice, cancellation) => LoadAsync(tables, practice, cancellation), card => card.Member);

    public Task<IReadOnlyCollection<PatientCard>> ListAsync(string practice, CancellationToken cancellation) => kept.GetAsync(practice, cancellation);

    /// <summary>Those with a member id (<see cref="MemberIds.KeyOf"/>), without a walk over the others.</summary>
    public Task<IReadOnlyCollection<PatientCard>> OfMemberAsync(string practice, string member, CancellationToken cancellation) => kept.OfGroupAsync(practice, member, cancellation);

    public async Task<IReadOnlyDictionary<string, PatientCard>> ByIdAsync(string practice, CancellationToken cancellation) =>
        (await ListAsync(practice, cancellation)).ToDictionary(c => c.Id, StringComparer.Ordinal);

    internal void Written(PatientRecord patient) => kept.Put(patient.Practice, patient.Id, PatientCard.Of(patient));

    private static async Task<Dictionary<string, PatientCard>> LoadAsync(AppTables tables, string practice, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey lt {PatientStore.EvidencePrefix}");
        var cards = new Dictionary<string, PatientCard>(StringComparer.Ordinal);
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, select: ["RowKey", Column], cancellationToken: cancellation))
            if (row.Get<PatientCard>(Column) is { } card) cards[card.Id] = card;
        return cards;
    }
}
