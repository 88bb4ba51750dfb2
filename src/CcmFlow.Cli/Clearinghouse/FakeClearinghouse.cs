using System.Text.Json;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Simulation;
using CcmFlow.Embedded.Time;
using CcmFlow.Functions.Claims.Clearinghouses;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Cli.Clearinghouse;

/// <summary>
/// A clearinghouse with one payer behind it: takes interchanges over HTTPS (plain on the loopback), or out of a folder, which may be that of an SFTP server, and answers
/// with TA1, 999, 277CA and, two weeks later, 835; to a 270 with 271.
/// </summary>
public sealed class FakeClearinghouse : IAsyncDisposable
{
    public const string Key = "clearinghouse-key";
    private static readonly TimeSpan TakesNotice = TimeSpan.FromMinutes(30);
    private readonly Lock gate = new();
    private readonly FakeClearinghouseOptions options;
    private readonly LoopbackServer server;
    private readonly CarrierSchedule schedule;
    private readonly FakePayer payer;
    private readonly Dice dice;
    private readonly List<TakenInterchange> taken = [];
    private readonly List<Waiting> waiting = [];
    private readonly List<string> problems = [];
    private readonly Dictionary<string, decimal> decided = [];
    private readonly HashSet<string> seenFiles = [];
    private readonly HashSet<string> sentBefore = [];
    private int control;
    private int posts;
    private int sets;
    private int remittances;

    private FakeClearinghouse(FakeClearinghouseOptions options)
    {
        this.options = options;
        Faults = options.Faults;
        (payer, dice) = (new FakePayer(options.Allowed), new Dice(options.Seed));
        server = new LoopbackServer(HandleAsync);
        schedule = new CarrierSchedule(options.Time, options.Quiescence, error => problems.Add(error.GetType().Name));
    }

    public ClearinghouseFaults Faults { get; set; }

    /// <summary>Each interchange that it has, once for each time that it took one: two of the same number are a fault of the app.</summary>
    public IReadOnlyList<TakenInterchange> Taken
    {
        get { lock (gate) return [.. taken]; }
    }

    /// <summary>What the payer paid, by CLM01: payments and reversals in sum.</summary>
    public IReadOnlyDictionary<string, decimal> Paid
    {
        get { lock (gate) return decided.ToDictionary(d => d.Key, d => d.Value); }
    }

    /// <summary>What broke in it.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>How a practice reaches it.</summary>
    public HttpsProfile Profile => new()
    {
        Submit = new Uri(server.BaseUrl, "claims"),
        KeyHeader = "X-Api-Key",
        Idempotent = options.Idempotent,
        Lookup = options.HasLookup ? $"{server.BaseUrl}files/{{fileName}}" : null,
        Reports = new Uri(server.BaseUrl, "reports"),
        Report = $"{server.BaseUrl}reports/{{name}}",
    };

    public static async Task<FakeClearinghouse> StartAsync(FakeClearinghouseOptions options, CancellationToken cancellation)
    {
        var house = new FakeClearinghouse(options);
        await house.server.StartAsync(cancellation);
        return house;
    }

    /// <summary>Looks into a folder every half hour from now on and puts its answers into another one.</summary>
    public void Watch(string outgoing, string incoming) => schedule.At(schedule.Now + TakesNotice, () =>
    {
        PickUp(outgoing, incoming);
        Watch(outgoing, incoming);
        return Task.CompletedTask;
    });

    /// <summary>Takes what is new in a folder; the answers appear in the other one when they are due. The files stay, as a gateway's archive does.</summary>
    public void PickUp(string outgoing, string incoming)
    {
        if (!Directory.Exists(outgoing)) return;
        foreach (var file in Directory.GetFiles(outgoing).Where(f => Path.GetExtension(f) is ".837" or ".270").Order(StringComparer.Ordinal))
            if (seenFiles.Add(file)) Take(Path.GetFileName(file), "", File.ReadAllBytes(file), incoming);
    }

    public async ValueTask DisposeAsync()
    {
        await schedule.DisposeAsync();
        await server.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var busy = options.Quiescence?.Busy();
        var (request, answer) = (context.Request, context.Response);
        if (request.Headers["X-Api-Key"] != Key)
        {
            answer.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        var path = request.Path.Value!.Trim('/').Split('/').Select(Uri.UnescapeDataString).ToArray();
        switch (request.Method, path)
        {
            case ("POST", ["claims"]):
                await PostAsync(request, answer);
                break;
            case ("GET", ["files", var name]):
                answer.StatusCode = Taken.Any(t => t.Name == name) ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
                break;
            case ("GET", ["reports"]):
                await answer.WriteAsync(JsonSerializer.Serialize(Due().Select(w => w.Name)));
                break;
            case ("GET", ["reports", var name]) when Due().FirstOrDefault(w => w.Name == name) is { } report:
                await answer.Body.WriteAsync(report.Bytes);
                break;
            case ("DELETE", ["reports", var name]):
                lock (gate) waiting.RemoveAll(w => w.Name == name);
                break;
            default:
                answer.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private async Task PostAsync(HttpRequest request, HttpResponse answer)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        var key = request.Headers["Idempotency-Key"].ToString();
        var name = System.Net.Http.Headers.ContentDispositionHeaderValue.Parse(request.Headers.ContentDisposition.ToString()).FileName!.Trim('"');
        var count = Interlocked.Increment(ref posts);
        if (count <= Faults.RefusedPosts)
        {
            answer.StatusCode = StatusCodes.Status400BadRequest;
            await answer.WriteAsync("""{"errors":[{"code":"33","description":"Submitter is not active","followupAction":"Please Correct and Resubmit"}]}""");
            return;
        }
        if (count <= Faults.TimeoutsBeforeAccept)
        {
            answer.StatusCode = StatusCodes.Status504GatewayTimeout;
            return;
        }
        var again = options.Idempotent && Taken.Any(t => t.Key == key);
        if (!again) Take(name, key, body.ToArray(), null);
        if (count <= Faults.TimeoutsAfterAccept) answer.StatusCode = StatusCodes.Status504GatewayTimeout;
        else await answer.WriteAsync(JsonSerializer.Serialize(new { reference = $"R{key}" }));
    }

    private IReadOnlyList<Waiting> Due()
    {
        lock (gate) return [.. waiting.Where(w => w.Due <= schedule.Now).OrderBy(w => w.Due).ThenBy(w => w.Name, StringComparer.Ordinal)];
    }

    private void Take(string name, string key, byte[] bytes, string? folder)
    {
        var file = SubmittedFile.Read(bytes);
        lock (gate) taken.Add(new TakenInterchange(name, key, file, bytes));
        if (file.Kind == "HS")
        {
            foreach (var set in file.Sets) Answer(folder, $"{name}.{set.Number}.271", TimeSpan.FromMinutes(20), Writer().Eligibility(file, set));
            return;
        }
        AnswerClaims(name, file, folder);
    }

    private void AnswerClaims(string name, SubmittedFile file, string? folder)
    {
        var bad = file.Sets.Where(_ => Interlocked.Increment(ref sets) <= Faults.RejectedSets).ToDictionary(s => s.Number, s => s.Claims[0].Number);
        if (!Faults.NoAcknowledgements)
        {
            Answer(folder, $"{name}.ta1", After(1), Writer().Interchange(file, "A", "000"));
            Answer(folder, $"{name}.999", After(2), Writer().Group(file, bad));
        }
        foreach (var set in file.Sets.Where(s => !bad.ContainsKey(s.Number)))
        {
            var rejected = set.Claims.Where(c => sentBefore.Add(c.Number) && dice.Roll("reject", c.Number) < Faults.RejectedClaims).Select(c => c.Number).ToHashSet();
            if (!Faults.NoAcknowledgements)
            {
                Answer(folder, $"{name}.{set.Number}.c.277", After(3), Writer().Status(file, set, byPayer: false, new HashSet<string>()));
                foreach (var (its, part) in set.ByPayer())
                    Answer(folder, $"{name}.{set.Number}.p{part}.277", After(4), Writer().Status(file, its, byPayer: true, its.Claims.Select(c => c.Number).Where(rejected.Contains).ToHashSet()));
            }
            foreach (var (its, part) in set.ByPayer()) Pay(name, file, its, part, [.. its.Claims.Where(c => !rejected.Contains(c.Number))], folder);
        }
    }

    private void Pay(string name, SubmittedFile file, SubmittedSet set, string part, IReadOnlyList<SubmittedClaim> claims, string? folder)
    {
        if (claims.Count == 0) return;
        var decisions = claims.Select(c => payer.Decide(file.Sender, c, dice.Roll("deny", c.Number) < Faults.DeniedClaims)).ToList();
        var tooMuch = Faults.Unbalanced && Interlocked.Increment(ref remittances) == 1 ? 1m : 0m;
        Answer(folder, $"{name}.{set.Number}{part}.835", After(5), Writer(After(5)).Remittance(file, set, decisions, $"EFT{file.Number}{set.Number}{part}", tooMuch));
        var back = decisions.Where(d => d.Status == "1" && dice.Roll("reverse", d.Claim.Number) < Faults.ReversedClaims).ToList();
        lock (gate)
            foreach (var decision in decisions) decided[decision.Claim.Number] = decided.GetValueOrDefault(decision.Claim.Number) + decision.Paid;
        if (back.Count == 0) return;
        IReadOnlyList<DecidedClaim> anew = [.. back.Select(FakePayer.Reverse), .. back];
        Answer(folder, $"{name}.{set.Number}{part}.r.835", After(5) + TimeSpan.FromDays(1), Writer(After(5) + TimeSpan.FromDays(1)).Remittance(file, set, anew, $"EFT{file.Number}{set.Number}{part}R", 0));
    }

    /// <summary>TA1, 999, the clearinghouse's 277CA, the payer's, 835; out of order the payer's first and TA1 and 999 after the payment.</summary>
    private TimeSpan After(int step)
    {
        TimeSpan[] steps = Faults.OutOfOrder
            ? [options.PaysAfter + TimeSpan.FromHours(30), options.PaysAfter + TimeSpan.FromHours(8), TimeSpan.FromHours(20), TimeSpan.FromHours(3), options.PaysAfter]
            : [TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(40), TimeSpan.FromHours(3), TimeSpan.FromHours(20), options.PaysAfter];
        return Faults.Late + steps[step - 1];
    }

    private void Answer(string? folder, string name, TimeSpan after, byte[] bytes)
    {
        Deliver(folder, name, after, bytes);
        if (dice.Roll("twice", name) < Faults.Duplicates) Deliver(folder, $"again-{name}", after + TimeSpan.FromHours(9), bytes);
    }

    private void Deliver(string? folder, string name, TimeSpan after, byte[] bytes)
    {
        var due = schedule.Now + after;
        if (folder is null)
        {
            lock (gate) waiting.Add(new Waiting(name, due, bytes));
            return;
        }
        schedule.At(due, async () =>
        {
            Directory.CreateDirectory(folder);
            var part = Path.Combine(folder, name + ".part");
            await File.WriteAllBytesAsync(part, bytes);
            File.Move(part, Path.Combine(folder, name), overwrite: true);
        });
    }

    private AnswerWriter Writer(TimeSpan after = default) => new(() => Interlocked.Increment(ref control), schedule.Now + after);

    private sealed record Waiting(string Name, DateTimeOffset Due, byte[] Bytes);
}

/// <param name="Name">The file's name.</param>
/// <param name="Key">Idempotency-Key; empty for a file.</param>
public sealed record TakenInterchange(string Name, string Key, SubmittedFile File, byte[] Bytes);

public sealed record FakeClearinghouseOptions
{
    public TimeProvider Time { get; init; } = TimeProvider.System;
    public Quiescence? Quiescence { get; init; }
    public int Seed { get; init; }
    public ClearinghouseFaults Faults { get; init; } = ClearinghouseFaults.None;

    /// <summary>It takes a repeated key for the same POST.</summary>
    public bool Idempotent { get; init; }

    /// <summary>It can be asked whether it has a file.</summary>
    public bool HasLookup { get; init; } = true;

    /// <summary>Medicare pays electronic claims no earlier than on the 14th day.</summary>
    public TimeSpan PaysAfter { get; init; } = TimeSpan.FromDays(14);

    /// <summary>The allowed amount a unit, by submitter and code; null: the charge.</summary>
    public Func<string, string, decimal?> Allowed { get; init; } = (_, _) => null;
}
