using System.Globalization;
using CcmFlow.Cli.Carrier;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Eligibility;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Simulation.Texts;

/// <summary>
/// A month of texts over two unreliable carriers: loss, delay, doubles, changed order, throttling, lost answers, and outages of one carrier at a time.
/// The carriers do nothing about STOP, so that only the app can.
/// </summary>
public sealed class TextSimulation(TextSimulationOptions options)
{
    private static readonly (string State, string City, string Zip)[] Homes =
    [
        ("MA", "Boston", "02118"), ("TX", "Dallas", "75201"), ("TX", "El Paso", "79901"), ("CA", "Fresno", "93701"), ("AZ", "Phoenix", "85003"),
        ("HI", "Honolulu", "96813"), ("FL", "Pensacola", "32501"), ("FL", "Miami", "33101"), ("AK", "Anchorage", "99501"), ("IN", "Gary", "46402"),
    ];

    private readonly Dice dice = new(options.Seed);

    public async Task<TextSimulationResult> RunAsync(Action<DateTimeOffset>? progress, CancellationToken cancellation)
    {
        var people = Enumerable.Range(0, options.Patients).Select(Person).ToList();
        var practices = Practices(people);
        var starts = practices.Min(p => p.Zone.MonthStart(options.Month)).ToUniversalTime().AddMinutes(-1);
        var ends = practices.Max(p => p.Zone.MonthEnd(options.Month)).ToUniversalTime().AddHours(12);
        var claims = WorkFolders.New("claims");
        try
        {
            await using var world = await DemoWorld.StartAsync(
                new DemoWorldOptions(starts, options.Seed, InMemory: true, claims)
                {
                    Faults = Faults(SmsProvider.Twilio, starts, ends),
                    AcsFaults = Faults(SmsProvider.Acs, starts, ends),
                    CarrierOptOuts = OptOutHandling.None,
                    IntermediateStatuses = false,
                    EnsureMonthsSchedule = string.Create(CultureInfo.InvariantCulture, $"0 0 * * {options.Month.Month} *"),
                    SweepSchedule = "0 */10 * * * *",
                }, cancellation);
            var patients = await SettleAsync(world, practices, people, cancellation);
            await world.Clock.RunUntilAsync(ends, progress, cancellation);
            return await new TextChecks(world, practices, patients).RunAsync(cancellation);
        }
        finally
        {
            WorkFolders.Remove(claims);
        }
    }

    private static Practice PracticeOf(IReadOnlyList<Practice> practices, RosterPatient person) => practices[person.ManagingOrganization == "a" ? 0 : 1];

    private IReadOnlyList<Practice> Practices(IReadOnlyList<RosterPatient> people)
    {
        var made = DemoPractices.For(people, options.Month);
        return [With(made[0], SmsProvider.Twilio, SmsProvider.Acs, 0), With(made[1], SmsProvider.Acs, SmsProvider.Twilio, 1)];

        static Practice With(Practice practice, SmsProvider first, SmsProvider second, int index) => practice with
        {
            Carrier = first,
            SecondCarrier = new SecondCarrier(
                second, string.Create(CultureInfo.InvariantCulture, $"+1833555{2000 + index}"), string.Create(CultureInfo.InvariantCulture, $"+1833555{3000 + index}")),
        };
    }

    private async Task<IReadOnlyList<PatientRecord>> SettleAsync(
        DemoWorld world, IReadOnlyList<Practice> practices, IReadOnlyList<RosterPatient> people, CancellationToken cancellation)
    {
        foreach (var practice in practices)
        {
            await world.App.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
            world.Connect(practice);
            new SimulatedClinicians(dice, world.Carrier).Live(practice);
        }
        var patients = await world.App.Services.GetRequiredService<RosterImport>()
            .SaveAsync(people, person => PracticeOf(practices, person), options.Month.First.AddDays(-1), cancellation);
        new SimulatedPatients(dice, world.Carrier).Live(patients);
        return patients;
    }

    /// <summary>Outages of half an hour to six hours: Twilio's begin on days 2, 6, 10 …, those of Communication Services two days later.</summary>
    private CarrierFaults Faults(SmsProvider carrier, DateTimeOffset starts, DateTimeOffset ends)
    {
        var outages = new List<OutageWindow>();
        for (var day = carrier == SmsProvider.Twilio ? 1 : 3; options.Trouble > 0 && starts.AddDays(day + 1) < ends; day += 4)
        {
            var from = starts.AddDays(day).AddMinutes(dice.Between(0, 1439, "outage", carrier, day));
            outages.Add(new OutageWindow(from, from.AddMinutes(dice.Between(30, 360, "outage length", carrier, day))));
        }
        return new CarrierFaults
        {
            LostReportRate = 0.05 * options.Trouble,
            UndeliveredRate = 0.04 * options.Trouble,
            FailedRate = 0.01 * options.Trouble,
            ErrorCode = carrier == SmsProvider.Twilio ? 30003 : 4006,
            DuplicateInboundRate = 0.10 * options.Trouble,
            DuplicateCallbackRate = 0.10 * options.Trouble,
            ReorderRate = 0.10 * options.Trouble,
            ThrottleRate = 0.05 * options.Trouble,
            LostAnswerRate = 0.03 * options.Trouble,
            Latency = options.Trouble > 0
                ? CarrierLatency.LongTail(TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(12), 0.02)
                : CarrierLatency.Between(TimeSpan.FromSeconds(0.4), TimeSpan.FromSeconds(4)),
            Outages = outages,
        };
    }

    private RosterPatient Person(int number)
    {
        var home = dice.Pick(Homes, "home", number);
        var other = number % 2 == 0 ? "a" : "b";
        return new RosterPatient
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{number:D5}"),
            GivenName = "Sim",
            FamilyName = "Ulated",
            BirthDate = new DateOnly(1950, 1, 2),
            Sex = "F",
            Language = dice.Roll("language", number) < 0.25 ? "es" : "en",
            Phone = string.Create(CultureInfo.InvariantCulture, $"+1617{2000000 + number:D7}"),
            AddressLine = "5 Elm St",
            City = home.City,
            State = home.State,
            Zip = home.Zip,
            Payer = PayerKind.MedicareFfs,
            MemberId = "1EG4TE5MK73",
            ManagingOrganization = other,
            ManagingOrganizationName = $"Simulated Practice {other}",
            Conditions =
            [
                new PatientCondition("44054006", null, "Diabetes", new DateOnly(2010, 1, 1), null, true),
                new PatientCondition("59621000", null, "Hypertension", new DateOnly(2010, 1, 1), null, true),
            ],
            CarePlans = [new RosterCarePlan("cp", "Plan", true, new DateOnly(2025, 1, 1), null)],
            LastVisitOn = options.Month.First.AddDays(-60),
        };
    }
}
