using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using CcmFlow.Functions.Auditing;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Answers;
using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Claims.Eligibility;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Engagement;
using CcmFlow.Functions.Imports;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Outlooks;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.RevenueGaps;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.UrgentNeeds.CasePages;
using CcmFlow.Functions.Voice;
using CcmFlow.Functions.Worklist;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CcmFlow.Functions.Hosting;

public static class CcmFlowServices
{
    /// <summary>Everything the app needs. A host may register TimeProvider, TableClientOptions or HttpClient before it.</summary>
    /// <exception cref="InvalidOperationException">The settings are not complete.</exception>
    public static IServiceCollection AddCcmFlow(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = CcmFlowSettings.From(configuration);
        services.AddSingleton(settings);
        // The worker's own server would refuse at 30 MB what the host lets through.
        services.Configure<KestrelServerOptions>(server => server.Limits.MaxRequestBodySize = ImportDoor.MostRequestBytes);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new TableClientOptions());
        // What is sent, PHI and secrets, is for the address that was configured; a server that points elsewhere is answered by whoever configured it.
        services.TryAddSingleton(_ => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(15), MaxResponseContentBufferSize = AnswerFile.MostBytes });
        services.AddSingleton(provider => Tables(settings, provider.GetRequiredService<TableClientOptions>()));
        services.AddSingleton<AppTables>();
        services.AddHostedService<TableSetup>();
        services.AddHostedService<WordTableSetup>();
        services.AddSingleton<PhoneNumbers>();
        services.AddSingleton<PhoneBook>();
        services.AddSingleton<PracticeStore>();
        services.AddSingleton<PracticeImport>();
        services.AddSingleton<PatientCards>();
        services.AddSingleton<MemberIds>();
        services.AddSingleton<PatientStandings>();
        services.AddSingleton<PatientStore>();
        services.AddSingleton<PermissionRecords>();
        services.AddSingleton<NumberStore>();
        services.AddSingleton<NumberReports>();
        services.AddSingleton<RosterImport>();
        services.AddSingleton<RosterMending>();
        services.AddSingleton<ImportStore>();
        services.AddSingleton<ImportFiles>();
        services.AddSingleton<ImportDoor>();
        services.AddSingleton<EligibilityReview>();
        services.AddSingleton<SettingsEffects>();
        services.AddSingleton<SettingsChanges>();
        services.AddSingleton<TextChanges>();
        services.AddSingleton<LedgerStore>();
        services.AddSingleton<MonthCards>();
        services.AddSingleton<TimeLog>();
        services.AddSingleton<StaffTimers>();
        services.AddSingleton<TimerStop>();
        services.AddSingleton<WorklistStore>();
        services.AddSingleton<TaskClosing>();
        services.AddSingleton<TaskTicks>();
        services.AddSingleton<EligibilityWork>();
        services.AddSingleton<CarePlanWork>();
        services.AddSingleton<CarePlanCopies>();
        services.AddSingleton<NeedStore>();
        services.AddSingleton<ClaimStore>();
        services.AddSingleton<Interchanges>();
        services.AddSingleton<ClaimNumbering>();
        services.AddSingleton<ClaimLedger>();
        services.AddSingleton<KeptClaims>();
        services.AddSingleton<ClaimList>();
        services.AddSingleton<ClaimHistories>();
        services.AddSingleton<RejectedClaims>();
        services.AddSingleton<ClaimRedrafts>();
        services.AddSingleton<HeldClaims>();
        services.AddSingleton<ClaimActs>();
        services.AddSingleton<WaitingClaims>();
        services.AddSingleton<TakenSenderIds>();
        services.AddSingleton<SendClaims>();
        services.AddSingleton<AuditPackets>();
        services.AddSingleton<ClaimProgressReports>();
        services.AddSingleton<Clearinghouses>();
        services.AddSingleton<InterchangeSender>();
        services.AddSingleton<InterchangeSettlements>();
        services.AddSingleton<EligibilityTraces>();
        services.AddSingleton<EligibilityInquiries>();
        services.AddSingleton<ClaimInbox>();
        services.AddSingleton<ReceivedFiles>();
        services.AddSingleton<AnswerWork>();
        services.AddSingleton<AnswerPosting>();
        services.AddSingleton<AcknowledgementPosting>();
        services.AddSingleton<PaymentPosting>();
        services.AddSingleton<EligibilityPosting>();
        services.AddSingleton<MonthReports>();
        services.AddSingleton<ClosedMonthReview>();
        services.AddSingleton<CircumstancesRecords>();
        services.AddSingleton<MonthClosing>();
        services.AddSingleton<MonthReopening>();
        services.AddSingleton<PracticeOutlook>();
        services.AddSingleton<MonthNudges>();
        services.AddSingleton<PracticeGap>();
        services.AddSingleton<EngagementReports>();
        services.AddSingleton<DisclosureLinks>();
        services.AddSingleton<InboundStore>();
        services.AddSingleton<InboundDoor>();
        services.AddSingleton<ReplyDecisions>();
        services.AddSingleton<PatientReplies>();
        services.AddSingleton<CheckInAnswers>();
        services.AddSingleton<StaffReplies>();
        services.AddSingleton<LoopWatch>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<SenderPace>();
        services.AddSingleton<TextGate>();
        services.AddSingleton<TextGateways>();
        services.AddSingleton<FaultEffects>();
        services.AddSingleton<TextSender>();
        AddPaging(services);
        services.AddIdentity(configuration);
        services.AddSingleton<TwilioHttp>();
        services.AddSingleton<ReportStore>();
        services.AddSingleton<ReportDoor>();
        return services;
    }

    private static void AddPaging(IServiceCollection services)
    {
        services.AddSingleton<Contacts>();
        services.AddSingleton<OneTimeCodes>();
        services.AddSingleton<Schedules>();
        services.AddSingleton<CaseLinks>();
        services.AddSingleton<CasePages>();
        services.AddSingleton<NeedDesk>();
        services.AddSingleton<NeedTalk>();
        services.AddSingleton<CaseSessions>();
        services.AddSingleton<CallStore>();
        services.AddSingleton<CodeCalls>();
        services.AddSingleton<NumberChecks>();
        services.AddSingleton<AccessReports>();
        services.AddSingleton<MonthRecords>();
        services.AddSingleton<EhrDoor>();
        services.AddSingleton<RecordDeliveries>();
        services.AddSingleton<AuditStore>();
        services.AddSingleton<CaseAudit>();
        services.AddSingleton<ForgottenTexts>();
        services.AddSingleton<TwilioInbox>();
        services.AddSingleton<CanaryStore>();
        services.AddSingleton<PagingHealth>();
        services.AddSingleton<NoteNeed>();
        services.AddSingleton<PageByText>();
        services.AddSingleton<PlaceCall>();
        services.AddSingleton<IVoiceGateway, TwilioVoiceGateway>();
    }

    private static TableServiceClient Tables(CcmFlowSettings settings, TableClientOptions options) =>
        settings.TablesConnectionString is { Length: > 0 } connection
            ? new TableServiceClient(connection, options)
            : new TableServiceClient(settings.TablesServiceUri!, Credential(settings), options);

    private static TokenCredential Credential(CcmFlowSettings settings) =>
        settings.TablesClientId is { Length: > 0 } id
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id))
            : new DefaultAzureCredential();
}
