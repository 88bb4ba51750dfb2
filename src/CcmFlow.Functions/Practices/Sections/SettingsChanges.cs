using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>
/// Changes a part of a practice's settings: nobody overwrites what they have not seen, what was and what became of it stands in the audit trail before
/// it is written, and what hangs on it (known phones, who is eligible) follows.
/// </summary>
public sealed class SettingsChanges(PracticeStore practices, AuditTrail trail, SettingsEffects effects, Schedules schedules, Contacts contacts, TakenSenderIds senders, CcmFlowSettings settings, TimeProvider time)
{
    /// <summary>The longest rotation comes round in it.</summary>
    private static readonly TimeSpan TurnsAhead = TimeSpan.FromDays(366);

    /// <summary>Saves what was typed into a section.</summary>
    /// <param name="seen">The tag of the state that was seen; null takes any.</param>
    public Task<SettingsOutcome> SaveAsync(SettingsActor actor, string section, string? seen, IReadOnlyDictionary<string, string> typed, CancellationToken cancellation) =>
        ChangeAsync(actor, practice =>
        {
            if (PracticeSections.Find(practice, section) is not { } found) return SettingsOutcome.Gone;
            if (!SeenTags.Has(seen, found.TagOf(practice))) return new SettingsOutcome.Changed(practice);
            return Judged(found, practice, found.Apply(practice, typed));
        }, section, cancellation);

    /// <summary>Adds a team member or somebody who signs in, with what was typed.</summary>
    public Task<SettingsOutcome> AddAsync(SettingsActor actor, PeopleKind kind, string id, IReadOnlyDictionary<string, string> typed, CancellationToken cancellation) =>
        ChangeAsync(actor, practice =>
        {
            if (!Patients.Ids.IsValid(id, 40)) return new SettingsOutcome.Refused([("id", "letters, digits, '-' and '.' only, at most 40.")]);
            if (kind.IsTaken(practice, id)) return new SettingsOutcome.Refused([("id", "somebody has it, or had it; take another one.")]);
            var section = kind.SectionOf(id);
            var applied = section.Apply(kind.With(practice, id), section.Fields.ToDictionary(f => f.Name, f => typed.GetValueOrDefault(f.Name, ""), StringComparer.Ordinal));
            // What was there of somebody new is nothing.
            return Judged(section, practice, applied, from: kind.With(practice, id));
        }, kind.SectionOf(id).Id, cancellation);

    /// <summary>Takes somebody away: out of the team once they hold no shift, or out of those who sign in.</summary>
    public async Task<SettingsOutcome> RemoveAsync(SettingsActor actor, PeopleKind kind, string id, string? seen, CancellationToken cancellation)
    {
        var held = kind == PeopleKind.Staff ? await HeldShiftsAsync(actor.Practice, id, cancellation) : null;
        return await ChangeAsync(actor, practice =>
        {
            if (PracticeSections.Find(practice, kind.SectionOf(id).Id) is not { } section) return SettingsOutcome.Gone;
            if (!SeenTags.Has(seen, section.TagOf(practice))) return new SettingsOutcome.Changed(practice);
            if (held is not null) return new SettingsOutcome.Refused([("", held)]);
            var after = kind.Without(practice, id);
            var faults = PracticeCheck.Faults(after).Except(PracticeCheck.Faults(practice)).Select(fault => ("", PracticeCheck.Split(fault).Mend)).Concat(Missing(practice, after)).ToList();
            if (faults.Count > 0) return new SettingsOutcome.Refused(faults);
            return new SettingsOutcome.Saved(after, [.. section.Fields.Select(f => new FieldChange(f.Name, f.Read(practice), "")).Where(c => c.Before.Length > 0)]);
        }, kind.SectionOf(id).Id, cancellation);
    }

    private async Task<SettingsOutcome> ChangeAsync(SettingsActor actor, Func<Practice, SettingsOutcome> decide, string about, CancellationToken cancellation)
    {
        var outcome = SettingsOutcome.Gone;
        Practice? was = null;
        var after = await practices.ChangeAsync(actor.Practice, async practice =>
        {
            outcome = decide(practice);
            if (outcome is not SettingsOutcome.Saved { Changes.Count: > 0 } saved) return practice;
            if ((await TakenAsync(practice, saved.Practice, cancellation) ?? await UnpagedAsync(practice, saved.Practice, about, cancellation)) is { } why)
            {
                outcome = new SettingsOutcome.Refused([why]);
                return practice;
            }
            was = practice;
            await effects.BeforeAsync(practice, saved.Practice, cancellation);
            await trail.AppendAsync(new TrailEntry(actor.Practice, actor.Who, "SettingsChanged", Changes: true, null, about, null) { Fields = saved.Changes }, cancellation);
            return saved.Practice with { Edits = new Dictionary<string, SectionEdit>(practice.Edits) { [about] = new SectionEdit(actor.Who, time.GetUtcNow()) } };
        }, cancellation);
        if (outcome is not SettingsOutcome.Saved done) return outcome;
        if (was is not null) await effects.AfterAsync(was, after, cancellation);
        return done with { Practice = after, LeavesGaps = was is not null && !ReferenceEquals(was.Team, done.Practice.Team) && await LeavesGapsAsync(after, cancellation) };
    }

    private SettingsOutcome Judged(PracticeSection section, Practice practice, (Practice? After, IReadOnlyList<(string, string)> Faults) applied, Practice? from = null)
    {
        if (applied.After is not { } after) return new SettingsOutcome.Refused(applied.Faults);
        if (settings.MissingCarrierOf(after) is { } missing && settings.MissingCarrierOf(practice) is null)
            return new SettingsOutcome.Refused([(after.Carrier == missing ? "first" : "second", $"the deployment has no account with {missing}: its settings {missing}:… are missing.")]);
        return Missing(practice, after).ToList() is { Count: > 0 } faults ? new SettingsOutcome.Refused(faults) : new SettingsOutcome.Saved(after, section.Changes(from ?? practice, after));
    }

    /// <summary>Somebody has to be able to change all this back.</summary>
    private static IEnumerable<(string Field, string Mend)> Missing(Practice before, Practice after)
    {
        static bool HasAdministrator(Practice p) => p.Accounts.Any(a => a.Roles.Contains(Role.Administrator));
        static bool HasOneWhoSignsIn(Practice p) => p.Accounts.Any(a => a.Roles.Contains(Role.Administrator) && a.Logins.Count > 0);
        if (HasAdministrator(before) && !HasAdministrator(after)) yield return ("roles", "the practice would have no administrator left; make somebody else one first.");
        else if (HasOneWhoSignsIn(before) && !HasOneWhoSignsIn(after)) yield return ("logins", "no administrator with a login would be left; give another one a login first.");
    }

    /// <summary>A number is one practice's: what comes to it is what that practice's patients and clinicians wrote. So is a sender id, an earlier one among them: answers come under it. Whose it is, is not told.</summary>
    private async Task<(string Field, string Mend)?> TakenAsync(Practice before, Practice after, CancellationToken cancellation)
    {
        static IEnumerable<string> NumbersOf(Practice p) => new[] { p.TextNumber, p.PagerNumber, p.SecondCarrier?.TextNumber, p.SecondCarrier?.PagerNumber }.OfType<string>();
        var added = NumbersOf(after).Except(NumbersOf(before)).ToHashSet(StringComparer.Ordinal);
        var sendsAnew = !SenderIds.AreSame(before.Billing.SubmitterId, after.Billing.SubmitterId);
        if (sendsAnew && await senders.IsTakenAsync(after, cancellation)) return ("submitterId", TakenSenderIds.Mend);
        if (added.Count == 0) return null;
        var taken = (await practices.ListFreshAsync(cancellation)).Where(p => p.Id != before.Id).SelectMany(NumbersOf).FirstOrDefault(added.Contains);
        if (taken is null) return null;
        return (taken == after.TextNumber ? "textNumber" : taken == after.PagerNumber ? "pagerNumber" : "", "this number cannot be used here; ask whoever runs the app.");
    }

    /// <summary>
    /// A change that leaves a level with nobody who can be paged waits until somebody stands in. Turns and levels are judged by the hour, too; another number of
    /// one who takes turns with others is saved, and the hours that wait for its code are on Today at once. Where nobody at all could stand in (a practice that is being
    /// set up, a team of one) everything is saved: else no number could ever be verified.
    /// </summary>
    private async Task<(string Field, string Mend)?> UnpagedAsync(Practice before, Practice after, string about, CancellationToken cancellation)
    {
        if (ReferenceEquals(before.Team, after.Team)) return null;
        var (then, now) = (await contacts.StatesAsync(before, cancellation), await contacts.StatesAsync(after, cancellation));
        if (!after.Team.Staff.Append(after.Team.AnsweringService).OfType<StaffMember>().Any(member => now(member.Id).CanBePaged)) return null;
        var (paged, wouldBe) = (Paged(before, then), Paged(after, now));
        var ofNumbers = about == BeyondTeam.Id || about.StartsWith(TeamMember.Prefix, StringComparison.Ordinal);
        if (LevelCover.Emptied(paged, wouldBe) is { } level)
            return (about == BeyondTeam.Id ? "servicePhone" : ofNumbers ? "phone" : "", ofNumbers
                ? $"level {level} of urgent cases would page nobody until the new number is verified: let it page somebody else, too, and change the number then."
                : $"level {level} of urgent cases would page nobody: whoever it pages needs verified numbers first.");
        var from = time.GetUtcNow();
        if (ofNumbers || LevelCover.FirstUncovered(paged, wouldBe, from, from + TurnsAhead) is not var (uncovered, start)) return null;
        if (LaterHandOff(after, uncovered, start) is { } begins)
            return ("startsOn", string.Create(CultureInfo.InvariantCulture, $"nobody would have a turn of level {uncovered} of urgent cases before the first hand-off, {begins:yyyy-MM-dd}: choose a day that is not after {after.Zone.LocalDate(start):yyyy-MM-dd}."));
        return ("", string.Create(CultureInfo.InvariantCulture, $"level {uncovered} of urgent cases would page nobody from {after.Zone.ToLocal(start):yyyy-MM-dd HH:mm}: whoever has a turn needs verified numbers first."));
    }

    /// <summary>Where nobody at all has a turn then because the turns begin later: their first day. Null: numbers, or something else, are in the way.</summary>
    private static DateOnly? LaterHandOff(Practice practice, int level, DateTimeOffset start)
    {
        var step = practice.Team.Escalation.Steps.First(s => s.Level == level);
        if (OnCallResolver.People(step, practice.Team.Schedules, start).Count > 0) return null;
        return step.Targets.Where(t => t.Kind == EscalationTargetKind.Schedule && practice.Team.Schedules.ContainsKey(t.Id)).Select(t => practice.Team.Schedules[t.Id].Rotation)
            .Where(r => practice.Zone.AtLocal(r.StartsOn, r.HandOff) > start).Select(r => (DateOnly?)r.StartsOn).Min();
    }

    private static PagedTeam Paged(Practice practice, Func<string, ContactState> states) => new(practice.Team.Escalation, practice.Team.Schedules, person => states(person).CanBePaged);

    /// <summary>Whether an hour of the days ahead pages nobody, as the settings stand now.</summary>
    private async Task<bool> LeavesGapsAsync(Practice after, CancellationToken cancellation)
    {
        var (states, from) = (await contacts.StatesAsync(after, cancellation), time.GetUtcNow());
        return CoverageCheck.Find(await schedules.AsOfNowAsync(after.Id, cancellation), after.Team.Escalation, person => states(person).MayHoldShift, from, from.AddDays(CoverageCheck.DaysAhead)).Count > 0;
    }

    private async Task<string?> HeldShiftsAsync(string practice, string id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var standing = await schedules.AsOfNowAsync(practice, cancellation);
        return standing.Values.Any(s => s.Overrides.Any(change => change.End > now && change.BroughtIn().Contains(id)))
            ? "a swap or cover on the page On call still brings this person in; take it back first."
            : null;
    }
}
