using Annotations.Functions.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

// Compiled only into the isolated worker, with -p:AzureFunctionsWorker=true.
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddAnnotations(builder.Configuration);
builder.Build().Run();
