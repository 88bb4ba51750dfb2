namespace CcmFlow.Cli.Carrier;

/// <summary>
/// A person's phone in a story: what it received is claimed by <see cref="Expects"/>; what nobody claimed fails the test
/// in <see cref="FakeCarrier.AssertNoUnexpected"/>.
/// </summary>
public sealed class SimulatedPhone
{
    private readonly FakeCarrier carrier;
    private readonly Lock gate = new();
    private readonly List<CarrierMessage> received = [];
    private readonly List<CarrierMessage> unclaimed = [];
    private Func<CarrierMessage, PhoneAnswer?>? onText;
    private Func<CarrierCall, CallAnswer?>? onCall;

    internal SimulatedPhone(FakeCarrier carrier, string number)
    {
        this.carrier = carrier;
        Number = number;
    }

    /// <summary>E.164.</summary>
    public string Number { get; }

    /// <summary>All that reached the handset, in order of arrival.</summary>
    public IReadOnlyList<CarrierMessage> Received
    {
        get { lock (gate) return [.. received]; }
    }

    internal IReadOnlyList<CarrierMessage> Unclaimed
    {
        get { lock (gate) return [.. unclaimed]; }
    }

    /// <summary>Claims the earliest unclaimed text that contains <paramref name="part"/> (case matters).</summary>
    /// <exception cref="CarrierExpectationException">There is none; the message lists what came instead.</exception>
    public ReceivedText Expects(string part)
    {
        lock (gate)
        {
            var at = unclaimed.FindIndex(m => m.Body.Contains(part, StringComparison.Ordinal));
            if (at < 0) throw new CarrierExpectationException($"{Number} expected a text with \"{part}\". {Listing()}");
            var message = unclaimed[at];
            unclaimed.RemoveAt(at);
            return new ReceivedText(this, message);
        }
    }

    /// <summary>Fails when a text came that no expectation claimed.</summary>
    public SimulatedPhone ExpectsNothing()
    {
        lock (gate)
        {
            if (unclaimed.Count > 0) throw new CarrierExpectationException($"{Number} expected no text. {Listing()}");
        }
        return this;
    }

    /// <summary>Answers the number that texted last.</summary>
    public SimulatedPhone Replies(string text, TimeSpan after = default)
    {
        string to;
        lock (gate)
        {
            if (received.Count == 0) throw new CarrierExpectationException($"{Number} has nothing to reply to.");
            to = received[^1].From;
        }
        return Texts(text, to, after);
    }

    /// <summary>
    /// Texts <paramref name="to"/>; without it, the number that texted last, or the carrier's only number.
    /// <paramref name="after"/> is measured from now on the carrier's clock.
    /// </summary>
    public SimulatedPhone Texts(string text, string? to = null, TimeSpan after = default, IReadOnlyList<Uri>? pictures = null)
    {
        carrier.PhoneTexts(Number, to ?? UsualRecipient(), text, after, pictures ?? []);
        return this;
    }

    /// <summary>
    /// Makes the phone answer by itself. What it receives from now on counts as expected. Null: it stays silent.
    /// </summary>
    public SimulatedPhone OnText(Func<CarrierMessage, PhoneAnswer?> answer)
    {
        lock (gate) onText = answer;
        return this;
    }

    /// <summary>Makes the phone answer calls. Without it, or with null for a call, it rings until the caller gives up.</summary>
    public SimulatedPhone OnCall(Func<CarrierCall, CallAnswer?> answer)
    {
        lock (gate) onCall = answer;
        return this;
    }

    internal CallAnswer? AnswerTo(CarrierCall call)
    {
        Func<CarrierCall, CallAnswer?>? answer;
        lock (gate) answer = onCall;
        return answer?.Invoke(call);
    }

    internal void Receive(CarrierMessage message)
    {
        Func<CarrierMessage, PhoneAnswer?>? scripted;
        lock (gate)
        {
            received.Add(message);
            scripted = onText ?? carrier.AnswerOf(this);
            if (scripted is null) unclaimed.Add(message);
        }
        if (scripted?.Invoke(message) is { } answer) Texts(answer.Text, message.From, answer.Delay);
    }

    private string UsualRecipient()
    {
        lock (gate)
        {
            if (received.Count > 0) return received[^1].From;
        }
        return carrier.Numbers.Count == 1
            ? carrier.Numbers.Keys.Single()
            : throw new InvalidOperationException("The carrier has not exactly one number: say which one to text.");
    }

    private string Listing() => unclaimed.Count == 0
        ? "Nothing came."
        : "What came: " + string.Join("; ", unclaimed.Select(m => $"{m.OnHandsetAt:u} from {m.From}: \"{m.Body}\""));
}
