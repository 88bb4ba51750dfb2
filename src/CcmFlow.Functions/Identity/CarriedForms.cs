using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// A form that was sent after its session had ended: what was typed comes back to the same person, who sends it again. It rides, sealed (AES-GCM), in
/// the page that the person signs in from: nothing of it is in an address, a cookie, a log or a table, and whoever else signs in from that page gets
/// nothing of it. Each page's forms carry whose they are (<see cref="OwnerField"/>), so that no session has to be there to tell. A form of another
/// site is not carried: it has not our origin, and what is carried acts only when the person presses a button of a page with a fresh token.
/// </summary>
public sealed class CarriedForms(CcmFlowSettings settings, TimeProvider time)
{
    public const string OwnerField = "_whose";

    /// <summary>Of the sign-in: the sealed form.</summary>
    public const string Field = "carried";

    private const int MostCharacters = 60_000;
    private const int Nonce = 12;
    private const int Tag = 16;
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(15);
    private readonly byte[] ownerKey = HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.PhoneHashSecret), "console-form-owner/1"u8);
    private readonly byte[] sealKey = HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.PhoneHashSecret), "console-form-carried/1"u8);

    /// <summary>What tells whose form it is.</summary>
    public string OwnerOf(Person person) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(ownerKey, Encoding.UTF8.GetBytes($"{person.Practice.Id}\n{person.Account.Id}")));

    /// <summary>The form as it was sent to a path; null: it is no form of a page of ours, has files, or is longer than forms are.</summary>
    public CarriedForm? Of(HttpRequest request, IFormCollection form)
    {
        if (form[OwnerField].ToString() is not { Length: 43 } owner || form.Files.Count > 0) return null;
        var fields = form.Where(f => f.Key is not (OwnerField or AccessGate.FormTokenField)).SelectMany(f => f.Value.Select(v => new CarriedField(f.Key, v ?? ""))).ToList();
        return fields.Sum(f => f.Name.Length + f.Value.Length) > MostCharacters ? null : new CarriedForm(request.Path.Value!, owner, fields, time.GetUtcNow());
    }

    public string Seal(CarriedForm form)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(form);
        var box = new byte[Nonce + plain.Length + Tag];
        RandomNumberGenerator.Fill(box.AsSpan(0, Nonce));
        using var aes = new AesGcm(sealKey, Tag);
        aes.Encrypt(box.AsSpan(0, Nonce), plain, box.AsSpan(Nonce, plain.Length), box.AsSpan(Nonce + plain.Length));
        return Base64Url.EncodeToString(box);
    }

    /// <summary>Null: it was not sealed here, is too old, or is somebody else's.</summary>
    public CarriedForm? Open(string text, Person person)
    {
        if (!Base64Url.IsValid(text) || Base64Url.DecodeFromChars(text) is not { Length: > Nonce + Tag } box) return null;
        var plain = new byte[box.Length - Nonce - Tag];
        using var aes = new AesGcm(sealKey, Tag);
        try
        {
            aes.Decrypt(box.AsSpan(0, Nonce), box.AsSpan(Nonce, plain.Length), box.AsSpan(Nonce + plain.Length), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        return JsonSerializer.Deserialize<CarriedForm>(plain) is { } form && time.GetUtcNow() - form.At < GoodFor && IsOf(form, person) ? form : null;
    }

    public bool IsOf(CarriedForm form, Person person) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(form.Owner), Encoding.UTF8.GetBytes(OwnerOf(person)));
}

/// <summary>A form that did not arrive. PHI.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Owner">Whose page it stood on (<see cref="CarriedForms.OwnerOf"/>).</param>
/// <param name="At">When it was sent (UTC).</param>
public sealed record CarriedForm(string Path, string Owner, IReadOnlyList<CarriedField> Fields, DateTimeOffset At);

public sealed record CarriedField(string Name, string Value);
