using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Tests.Http;

public sealed class GuardedFunctions
{
    [Function("Open")]
    public string Open([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => "open" + request.Query["code"];

    [Function("Keyed")]
    public string Keyed([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request) => "keyed" + request.Method;

    [Function("Admin")]
    public string Admin([HttpTrigger(AuthorizationLevel.Admin)] HttpRequest request) => "admin" + request.Method;

    [Function("Default")]
    public string Default([HttpTrigger] HttpRequest request) => "default" + request.Method;

    [Function("OnlyMethods")]
    public string OnlyMethods([HttpTrigger("get")] HttpRequest request) => "methods" + request.Method;
}
