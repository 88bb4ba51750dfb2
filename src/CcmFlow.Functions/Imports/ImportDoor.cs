using System.Security.Cryptography;
using CcmFlow.Functions.Practices;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Imports;

/// <summary>Where rosters come in: everything is stored before anything is said, then it is worked through behind the answer.</summary>
public sealed class ImportDoor(ImportStore imports, TimeProvider time, ILogger<ImportDoor> log)
{
    public const int MostFiles = 50;
    public const long MostBytes = 90L << 20;

    /// <summary>What the files may hold when they are unpacked, all together: a compressed file of a megabyte can hold a gigabyte.</summary>
    public const long MostUnpackedBytes = 512L << 20;

    /// <summary>What a request may bring: the Functions host takes 100 MB unless it is told otherwise (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT).</summary>
    public const long MostRequestBytes = 100L << 20;

    private static readonly string[] Kinds = [".ndjson", ".jsonl", ".json", ".csv"];

    public static IReadOnlyList<string> Extensions { get; } = [.. Kinds, .. Kinds.Select(k => k + ".gz")];

    /// <summary>Null: they are taken. Compressed files are unpacked once to see how much they hold, and no further than what is taken.</summary>
    public static async Task<ImportRefusal?> RefusalOfAsync(IReadOnlyList<GivenFile> files, CancellationToken cancellation)
    {
        if (files.Count is 0 or > MostFiles || files.Any(f => f.Bytes == 0)) return new($"Choose 1 to {MostFiles} files that are not empty, {MostBytes >> 20} MB in all at most.");
        if (files.Any(f => KindOf(f.Name) is null)) return new($"Files end with {string.Join(", ", Kinds)}, or one of these and .gz.");
        if (files.Sum(f => f.Bytes) > MostBytes) return new($"The files have more than {MostBytes >> 20} MB in all; give them in several imports.") { TooLarge = true };
        var left = MostUnpackedBytes;
        foreach (var file in files)
        {
            left -= await UnpackedSize.OfAsync(file, left, cancellation);
            if (left < 0) return new($"Unpacked, the files hold more than {MostUnpackedBytes >> 20} MB; give them in several imports.") { TooLarge = true };
        }
        return null;
    }

    /// <summary>Stores the files and starts the work on them. The same id with the same files again is the same import; null: other files were taken in under it.</summary>
    /// <param name="id">Names the act, so that a form that is sent twice imports once.</param>
    /// <param name="by">Account, or "machine".</param>
    public async Task<ImportJob?> AcceptAsync(Practice practice, string id, string by, IReadOnlyList<GivenFile> files, DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var job = new ImportJob(practice.Id, id, by, now, practice.Zone.LocalDate(now), await NamedAsync(files, cancellation), ImportState.Receiving);
        if (!await imports.TryAddAsync(job, cancellation) && await imports.FindAsync(practice.Id, id, cancellation) is { Job: var before })
        {
            if (before.Files.All(f => f.Hash is not null) && !before.Files.Select(f => f.Hash).SequenceEqual(job.Files.Select(f => f.Hash))) return null;
            if (before.State != ImportState.Receiving) return before;
        }
        foreach (var (number, file) in files.Index())
        {
            await using var bytes = file.Open();
            await imports.SaveFileAsync(practice.Id, id, number, bytes, cancellation);
        }
        var (received, etag) = await imports.FindAsync(practice.Id, id, cancellation) ?? throw new InvalidOperationException("An import that was stored is not there.");
        if (received.State == ImportState.Receiving)
        {
            received = job with { State = ImportState.Waiting };
            await imports.MoveAsync(received, etag, cancellation);
        }
        await StartAsync(received, durable, cancellation);
        return received;
    }

    private static async Task<IReadOnlyList<ImportFile>> NamedAsync(IReadOnlyList<GivenFile> files, CancellationToken cancellation)
    {
        var named = new List<ImportFile>(files.Count);
        foreach (var (number, file) in files.Index())
        {
            await using var bytes = file.Open();
            named.Add(new ImportFile(NameOf(file.Name, number), file.Bytes) { Given = ShownName(file.Name), Hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation)) });
        }
        return named;
    }

    /// <summary>When that fails nothing is lost: the sweep starts it.</summary>
    public async Task StartAsync(ImportJob job, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            await ImportRoster.StartAsync(durable, new ImportRef(job.Practice, job.Id), cancellation);
        }
#pragma warning disable CA1031 // Whatever the engine's reason, the files are stored; the sweep goes on from here.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("An import of practice {Practice} could not be started ({Error}); the sweep will.", job.Practice, error.GetType().Name);
        }
    }

    /// <summary>Of a name that comes from outside letters, digits and the extension are taken.</summary>
    internal static string NameOf(string given, int number)
    {
        var kind = KindOf(given) ?? throw new ArgumentException("The name has none of the extensions that are read.", nameof(given));
        var stem = new string([.. Path.GetFileName(given)[..^kind.Length].Where(char.IsAsciiLetterOrDigit).Take(30)]);
        return $"{(stem.Length == 0 ? "file" : stem)}-{number + 1}{kind.ToLowerInvariant()}";
    }

    /// <summary>The name as it was given, without a folder and cut where it is longer than a page shows.</summary>
    private static string ShownName(string given) => string.Concat(Path.GetFileName(given.Replace('\\', '/')).Where(character => !char.IsControl(character)).Take(120));

    private static string? KindOf(string name) => Extensions.OrderByDescending(e => e.Length).FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Why files are not taken, as a sentence with the mend; nothing of them was stored.</summary>
public sealed record ImportRefusal(string Mend)
{
    public bool TooLarge { get; init; }
}

/// <summary>A file as somebody gives it.</summary>
public sealed record GivenFile(string Name, long Bytes, Func<Stream> Open);
