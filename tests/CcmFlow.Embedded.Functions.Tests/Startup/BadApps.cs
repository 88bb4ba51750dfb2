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

public static class UnknownConstraint
{
    [Function("UnknownConstraint")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id:number}")] HttpRequest request) => _ = request;
}

public static class BadConstraint
{
    [Function("BadConstraint")]
    public static void Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id:min(one)}")] HttpRequest request) => _ = request;
}

public static class SameWhenGiven
{
    [Function("Needed")]
    public static void Needed([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id}")] HttpRequest request) => _ = request;

    [Function("Optional")]
    public static void Optional([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{key?}")] HttpRequest request) => _ = request;

    [Function("WithDefault")]
    public static void WithDefault([HttpTrigger(AuthorizationLevel.Anonymous, Route = "X/{name=first}")] HttpRequest request) => _ = request;
}

public static class SameRest
{
    [Function("Rest")]
    public static void Rest([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{*rest}")] HttpRequest request) => _ = request;

    [Function("Tail")]
    public static void Tail([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{**tail}")] HttpRequest request) => _ = request;
}

public static class NeverDue
{
    [Function("NeverDue")]
    public static void Run([TimerTrigger("0 0 0 30 2 *")] TimerInfo timer) => _ = timer;
}

/// <summary>Nothing is wrong with them: constraints, an end that stays open and a missing one tell routes apart.</summary>
public static class DistinctRoutes
{
    [Function("None")]
    public static string None([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x")] HttpRequest request) => request.Path.HasValue ? "none" : "";

    [Function("Number")]
    public static string Number([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id:int}")] HttpRequest request) => request.Path.HasValue ? "number" : "";

    [Function("Id")]
    public static string Id([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id:guid}")] HttpRequest request) => request.Path.HasValue ? "id" : "";

    [Function("Text")]
    public static string Text([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id?}")] HttpRequest request) => request.Path.HasValue ? "text" : "";

    [Function("Rest")]
    public static string Rest([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{*rest}")] HttpRequest request) => request.Path.HasValue ? "rest" : "";
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
