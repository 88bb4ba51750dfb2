using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.PatientMonths;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Outreach;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Consents;

public enum PermissionOutcome
{
    Recorded,
    /// <summary>It was recorded before.</summary>
    Known,
    /// <summary>The patient's row is not the one that the caller had seen; nothing was changed.</summary>
    ChangedMeanwhile,
    /// <summary>The id stands for something else.</summary>
    IdUsed,
    /// <summary>The number on file came after it was said; nothing was changed.</summary>
    OfAnotherNumber,
}

/// <summary>Records what staff heard of a patient's permissions, and tells the running month.</summary>
public sealed class PermissionRecords(PatientStore patients, ClosedMonthReview review, TaskClosing closing, TimeProvider time)
{
    /// <param name="expected">The ETags that the caller has seen; null for whatever is there.</param>
    public async Task<PermissionOutcome> RecordAsync(
        Practice practice, string patientId, PermissionEvent said, string? expected, DurableTaskClient durable, CancellationToken cancellation)
    {
        var stale = false;
        if (said.Evidence.RecordedAt is not null && NumberThen.IsAnother(said, await patients.EvidenceAsync(practice.Id, patientId, cancellation))) return PermissionOutcome.OfAnotherNumber;
        try
        {
            var (patient, recorded) = await patients.RecordAsync(practice.Id, patientId, p =>
            {
                stale = !SeenTags.Has(expected, p.ETag.ToString());
                return new PatientChange(p, stale ? [] : [said]);
            }, cancellation);
            // A request that is sent again names the state before its own success.
            if (stale && !(await patients.EvidenceAsync(practice.Id, patientId, cancellation)).Any(e => e.Id == said.Id && e.SaysTheSameAs(said))) return PermissionOutcome.ChangedMeanwhile;
            await SignalAsync(practice, patient, said, durable, cancellation);
            await review.AfterAsync(practice, patient, cancellation);
            foreach (var act in ActsOf(said, patient)) await closing.AfterAsync(new DoneAct(act, practice.Id, patientId, null, said.Evidence.Who, said.Evidence.RecordedAt ?? said.At), cancellation);
            return recorded ? PermissionOutcome.Recorded : PermissionOutcome.Known;
        }
        catch (EvidenceConflictException)
        {
            return PermissionOutcome.IdUsed;
        }
    }

    private static IReadOnlyList<StaffAct> ActsOf(PermissionEvent said, PatientRecord patient) => said switch
    {
        ConsentRevoked => [StaffAct.ConsentAnswered, StaffAct.ConsentEnded],
        ConsentDeclined when patient.Enrollment == Enrollment.Revoked => [StaffAct.ConsentAnswered, StaffAct.ConsentEnded],
        ConsentGiven or ConsentDeclined => [StaffAct.ConsentAnswered],
        TextingGranted or TextsStopped => [StaffAct.TextingAnswered],
        _ => [],
    };

    /// <summary>Also for a request that is sent again: the first one may have died before it told the month.</summary>
    private async Task SignalAsync(Practice practice, PatientRecord patient, PermissionEvent said, DurableTaskClient durable, CancellationToken cancellation)
    {
        PatientSignal? signal = said switch
        {
            ConsentGiven when patient.HasActiveConsent => PatientSignal.ConsentGiven,
            ConsentDeclined when patient.Enrollment == Enrollment.Declined => PatientSignal.ConsentDeclined,
            // A no after a yes is leaving.
            ConsentRevoked or ConsentDeclined when patient.Enrollment == Enrollment.Revoked => PatientSignal.Left,
            TextsStopped when patient.Texting == TextingState.OptedOut => PatientSignal.Stopped,
            _ => null,
        };
        var instance = new PatientMonthKey(practice.Id, patient.Id, ServiceMonth.Of(time.GetUtcNow(), practice.Zone)).Instance;
        if (signal is { } happened && await durable.GetInstanceAsync(instance, cancellation) is { IsRunning: true })
            await durable.RaiseEventAsync(instance, PatientMonth.SignalEvent, happened, cancellation);
    }
}
