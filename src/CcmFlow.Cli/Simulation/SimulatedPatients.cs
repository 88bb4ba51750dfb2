using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Cli.Simulation;

/// <summary>
/// Patients who answer texts as elderly people do: most say yes in some way, some say no or nothing, some stop the texts,
/// a few write at night that something is wrong. What one does depends on the seed and the patient only.
/// </summary>
public sealed class SimulatedPatients(Dice dice, FakeCarrier carrier)
{
    private static readonly string[] Yes = ["YES", "Yes", "yes please", "Y", "Yes thats fine", "ok yes", "Yes."];
    private static readonly string[] YesSpanish = ["SI", "Si", "si por favor", "claro que si", "sí"];
    private static readonly string[] No = ["NO", "No", "no thank you", "not interested"];
    private static readonly string[] NoSpanish = ["NO", "no gracias", "no me interesa"];
    private static readonly string[] Fine = ["ok", "fine", "doing good thanks", "all good", "I'm fine", "Feeling well", "good"];
    private static readonly string[] FineSpanish = ["bien", "todo bien", "estoy bien gracias", "muy bien"];
    private static readonly string[] Questions =
        ["can I take my pills with grapefruit?", "when is my next appointment?", "please call me about my refill", "can someone call me tomorrow?"];
    private static readonly string[] QuestionsSpanish = ["me pueden llamar?", "cuando es mi proxima cita?", "pueden llamarme por la receta?"];
    private static readonly string[] Urgent =
        ["not so good, dizzy since the new pill", "my sugar is 320 and I feel weak", "fell yesterday and my hip hurts a lot", "legs very swollen since monday and short of breath at night"];
    private static readonly string[] UrgentSpanish = ["estoy muy mareada desde la pastilla nueva", "me cai ayer y me duele mucho la cadera"];
    private static readonly string[] Emergencies = ["chest hurts", "having chest pain", "I cant breathe", "my husband says my face is drooping and I cant talk right"];
    private static readonly string[] EmergenciesSpanish = ["me duele el pecho", "no puedo respirar"];
    private static readonly string[] Odd = ["who is this", "??", "new phone", "k whats this about"];

    /// <summary>Gives each phone its owner.</summary>
    public void Live(IEnumerable<PatientRecord> patients)
    {
        foreach (var patient in patients.Where(p => p.Roster.Phone is not null))
        {
            var phone = carrier.Phone(patient.Roster.Phone!);
            var heard = 0;
            phone.OnText(message => Answer(patient, message, heard++));
        }
    }

    /// <summary>Whether a text is one that these patients send when something is wrong: known here, not found by the app's rules.</summary>
    public static bool IsRedFlag(string body) => new[] { Urgent, UrgentSpanish, Emergencies, EmergenciesSpanish }.Any(list => list.Contains(body));

    private PhoneAnswer? Answer(PatientRecord patient, CarrierMessage message, int nth)
    {
        var spanish = patient.Roster.Language == "es";
        var kind = TextKinds.Of(message.Body);
        var roll = dice.Roll(patient.Id, kind, nth);
        var delay = TimeSpan.FromMinutes(dice.Between(1, 240, patient.Id, "delay", nth));
        string Say(string[] english, string[] inSpanish) => dice.Pick(spanish ? inSpanish : english, patient.Id, "words", nth);
        return kind switch
        {
            TextKind.ConsentRequest => roll switch
            {
                < 0.62 => new PhoneAnswer(Say(Yes, YesSpanish), delay),
                < 0.71 => new PhoneAnswer(Say(No, NoSpanish), delay),
                < 0.75 => new PhoneAnswer(spanish ? "ALTO" : "STOP", delay),
                < 0.80 => new PhoneAnswer(dice.Pick(Odd, patient.Id, "odd", nth), delay),
                _ => null,
            },
            TextKind.ConsentReminder => roll switch
            {
                < 0.35 => new PhoneAnswer(Say(Yes, YesSpanish), delay),
                < 0.42 => new PhoneAnswer(Say(No, NoSpanish), delay),
                _ => null,
            },
            TextKind.CheckIn => roll switch
            {
                < 0.60 => new PhoneAnswer(Say(Fine, FineSpanish), delay),
                < 0.72 => new PhoneAnswer(Say(Questions, QuestionsSpanish), delay),
                < 0.79 => new PhoneAnswer(Say(Urgent, UrgentSpanish), delay),
                // At night, when the practice is closed: that is what on-call is for.
                < 0.83 => new PhoneAnswer(Say(Emergencies, EmergenciesSpanish), TimeSpan.FromHours(dice.Between(9, 16, patient.Id, "night", nth))),
                < 0.85 => new PhoneAnswer(spanish ? "ya no me manden mensajes" : "please stop texting me", delay),
                _ => null,
            },
            _ => null,
        };
    }
}
