using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.UrgentNeeds.CasePages;

/// <summary>A clinician's way to a case.</summary>
/// <param name="ExpiresAt">UTC.</param>
public sealed record CaseLink(string Token, NeedId Id, string Person, DateTimeOffset ExpiresAt);

/// <summary>
/// The links in pages. A token is a keyed hash of case and person, short enough for a text, that nobody can guess or make; what it stands for
/// and when it ends is kept here. It opens no patient's data: for that a code sent to the verified phone is needed as well.
/// </summary>
public sealed class CaseLinks(AppTables tables, CcmFlowSettings settings, TimeProvider time)
{
    private const string Partition = "|app";

    // 72 bits.
    private const int TokenBytes = 9;

    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);
    private readonly byte[] key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.PhoneHashSecret), "case-link/1"u8);

    public string AddressOf(NeedId id, string person) => new Uri(settings.PublicBaseUrl, PathOf(TokenOf(id, person))[1..]).ToString();

    /// <summary>The page's path at this site. Its acts lie below it.</summary>
    public static string PathOf(string token) => $"/api/c/{token}";

    /// <summary>Makes the link good for a day from now.</summary>
    public Task OpenAsync(NeedId id, string person, CancellationToken cancellation) => tables.OnCall.UpsertEntityAsync(
        new TableEntity(Partition, $"link|{TokenOf(id, person)}")
        {
            ["Practice"] = id.Practice,
            ["Need"] = id.Need,
            ["Person"] = person,
            ["ExpiresAt"] = time.GetUtcNow() + GoodFor,
        }, TableUpdateMode.Replace, cancellation);

    /// <summary>Null: there is no such link, or its time is over.</summary>
    public async Task<CaseLink?> FindAsync(string token, CancellationToken cancellation)
    {
        if (token.Length != 12 || !Base64Url.IsValid(token)) return null;
        if (await tables.OnCall.FindAsync(Partition, $"link|{token}", cancellation) is not { } row) return null;
        var link = new CaseLink(token, new NeedId(row.Text("Practice"), row.Text("Need")), row.Text("Person"), row.GetDateTimeOffset("ExpiresAt")!.Value);
        return link.ExpiresAt > time.GetUtcNow() && TokenOf(link.Id, link.Person) == token ? link : null;
    }

    /// <summary>A signature of ours over a text, for the cookie of an opened page.</summary>
    public string Sign(string text) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));

    private string TokenOf(NeedId id, string person) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id.Practice}\n{id.Need}\n{person}")).AsSpan(0, TokenBytes));
}
