using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Patients;

/// <summary>One patient in one service month: the input of its orchestrations and the partition of its rows.</summary>
public sealed record PatientMonthKey(string Practice, string Patient, ServiceMonth Month)
{
    /// <summary>Instance id of the PatientMonth orchestration.</summary>
    public string Instance => $"{Practice}:{Patient}:{Month}";

    public string Partition => $"{Practice}|{Patient}|{Month}";
}
