using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Trail;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CcmFlow.Functions.Hosting;

public static class IdentityServices
{
    /// <summary>Puts the one gate before every HTTP function. A host that leaves it out has no console, and an API without a trail.</summary>
    public static IFunctionsWorkerApplicationBuilder UseAccessGate(this IFunctionsWorkerApplicationBuilder builder) =>
        builder.UseWhen<AccessGate>(context => AccessTable.Own.Find(context.FunctionDefinition.Name) is not null);

    /// <summary>A host may register an IConfigurationManager of the issuer before it.</summary>
    internal static void AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = IdentitySettings.From(configuration);
        services.AddSingleton(settings);
        if (settings.Authority is { } authority) services.TryAddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(provider => Published(authority, provider.GetRequiredService<HttpClient>()));
        services.AddSingleton<LocalSignInGuard>();
        services.AddHostedService(provider => provider.GetRequiredService<LocalSignInGuard>());
        services.AddSingleton<Sessions>();
        services.AddSingleton<KeptSearches>();
        services.AddSingleton<BearerTokens>();
        services.AddSingleton<Origins>();
        services.AddSingleton<CarriedForms>();
        services.AddSingleton<SignInChoices>();
        services.AddSingleton<RequestRates>();
        services.AddSingleton<People>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<TrailAnswers>();
        services.AddSingleton<TrailSearch>();
        services.AddSingleton<RequestTrail>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<Console.CarriedActs>();
        services.AddSingleton<ConsolePages>();
        services.AddSingleton<Console.Patients.PatientViews>();
        services.AddSingleton<Console.Today.TodayViews>();
        services.AddSingleton<Console.Patients.Conversations>();
        services.AddSingleton<Console.Today.OpenNeeds>();
        services.AddSingleton<Console.Reports.PracticeReports>();
        services.AddSingleton<Console.Claims.PacketViews>();
        services.AddSingleton<Console.Claims.ClaimsViews>();
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> Published(Uri authority, HttpClient http) => new(
        $"{authority.ToString().TrimEnd('/')}/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = !authority.IsLoopback });
}
