using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Cli.Carrier;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Cli.Simulation;

/// <summary>On-call staff: most take the case within minutes, some sleep through the first page, a few pass it on. Whoever takes it reports how long the call was.</summary>
public sealed partial class SimulatedClinicians(Dice dice, FakeCarrier carrier)
{
    public void Live(Practice practice)
    {
        foreach (var member in practice.Team.Staff)
        {
            var heard = 0;
            carrier.Phone(member.Phone).OnText(message => Answer(member, message, heard++));
        }
    }

    private PhoneAnswer? Answer(StaffMember member, CarrierMessage message, int nth)
    {
        var code = CaseCode().Match(message.Body).Value;
        var roll = dice.Roll(member.Id, message.Body, nth);
        var soon = TimeSpan.FromSeconds(dice.Between(25, 200, member.Id, "soon", nth));
        return TextKinds.TemplateOf(message.Body) switch
        {
            TextTemplate.Page => roll switch
            {
                < 0.72 => new PhoneAnswer($"1 {code}", soon),
                < 0.80 => new PhoneAnswer($"pass {code}", soon),
                _ => null,
            },
            TextTemplate.PageReminder when roll < 0.5 => new PhoneAnswer($"ack {code}", soon),
            TextTemplate.PageAccepted => new PhoneAnswer(Done(member, code, nth), TimeSpan.FromMinutes(dice.Between(8, 19, member.Id, "call", nth))),
            TextTemplate.PageOutcomeReminder => new PhoneAnswer(Done(member, code, nth), soon),
            _ => null,
        };
    }

    private string Done(StaffMember member, string code, int nth) =>
        string.Create(CultureInfo.InvariantCulture, $"done {code} {dice.Between(6, 16, member.Id, "minutes", nth)}");

    [GeneratedRegex(@"\b[A-Z][2-9]\d?\b")]
    private static partial Regex CaseCode();
}
