#pragma warning disable xUnit1013 // Functions, not tests.
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Tests.Startup;

public static class TwiceA
{
    [Function("Twice")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => _ = request;
}

public static class TwiceB
{
    [Function("twice")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => _ = request;
}

public static class NoTrigger
{
    [Function("NoTrigger")]
    public static void Run(HttpRequest request) => _ = request;
}

public static class UnknownParameter
{
    [Function("UnknownParameter")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id}")] HttpRequest request, string name) => _ = request.Path + name;
}

public static class UnmarkedClient
{
    [Function("UnmarkedClient")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, Microsoft.DurableTask.Client.DurableTaskClient client) =>
        _ = request.Path + client.Name;
}

public static class Hidden
{
    [Function("Hidden")]
    internal static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => _ = request;
}

public static class AsyncVoid
{
    [Function("AsyncVoid")]
    public static async void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => await request.Body.FlushAsync();
}

public static class BadRoute
{
    [Function("BadRoute")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id")] HttpRequest request) => _ = request;
}

public static class BadName
{
    [Function("1 bad")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => _ = request;
}

public static class UserLevel
{
    [Function("UserLevel")]
    public static void Run([HttpTrigger(AuthorizationLevel.User)] HttpRequest request) => _ = request;
}

public static class SameRoute
{
    [Function("One")]
    public static void One([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "items/{id}")] HttpRequest request) => _ = request;

    [Function("Other")]
    public static void Other([HttpTrigger(AuthorizationLevel.Anonymous, "POST", Route = "Items/{key}")] HttpRequest request) => _ = request;

    [Function("Third")]
    public static void Third([HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "items/{id}")] HttpRequest request) => _ = request;
}
