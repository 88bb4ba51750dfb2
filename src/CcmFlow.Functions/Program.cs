using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.UseAccessGate();
builder.Services.AddCcmFlow(builder.Configuration);
builder.Build().Run();
