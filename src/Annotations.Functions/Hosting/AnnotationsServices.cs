using Annotations.Functions.Access;
using Annotations.Functions.Annotations;
using Annotations.Functions.Archives.Reading;
using Annotations.Functions.Archives.Writing;
using Annotations.Functions.Essays;
using Annotations.Functions.Exports;
using Annotations.Functions.Exports.Editions;
using Annotations.Functions.Exports.Kept;
using Annotations.Functions.Health;
using Annotations.Functions.Http;
using Annotations.Functions.Idempotency;
using Annotations.Functions.Identity;
using Annotations.Functions.Identity.Tokens;
using Annotations.Functions.Import;
using Annotations.Functions.Limiting;
using Annotations.Functions.Moderation;
using Annotations.Functions.OpenApi;
using Annotations.Functions.OpenApi.Page;
using Annotations.Functions.Scholars;
using Annotations.Functions.SourceImport;
using Annotations.Functions.Sources;
using Annotations.Functions.Styles;
using Annotations.Functions.Telemetry;
using Annotations.Functions.Versions;
using Annotations.Functions.WebAnnotation.Answers;
using Annotations.Functions.WebAnnotation.Containers;
using Annotations.Functions.WebAnnotation.Requests;
using Annotations.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Annotations.Functions.Hosting;

/// <summary>Registers what the functions need: the same on both hosts.</summary>
public static class AnnotationsServices
{
    /// <summary>Throws <see cref="InvalidOperationException"/> where the configuration is one that the service must not run with.</summary>
    public static IServiceCollection AddAnnotations(this IServiceCollection services, IConfiguration configuration)
    {
        SettingsCheck.Run(configuration);
        services.AddTelemetry(configuration);
        services.AddSingleton(IdentityOptions.Read(configuration));
        services.AddSingleton<TokenReader>();
        services.AddSingleton<CallerReader>();
        services.AddSingleton<EssayDoors>();
        services.AddSingleton(LimitOptions.Read(configuration));
        services.AddSingleton(new CallerAddress(configuration));
        services.AddSingleton<Purses>();
        services.AddSingleton<RateLimiter>();
        services.AddSingleton(new BrowserRules(configuration));
        services.AddSingleton<Gate>();
        services.TryAddSingleton(RequestTimeLimit.Read(configuration));
        services.AddSingleton<Frame>();
        services.AddSingleton(_ => FunctionTable.Routes);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ChangeMaker>();
        services.AddStorage(configuration);
        services.AddHostedService<StorageCreation>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<EssayLister>();
        services.AddSingleton<EssayWriter>();
        services.AddSingleton<SourceNamer>();
        services.AddSingleton<SourceWriter>();
        services.AddSingleton<SourceCiter>();
        services.AddSingleton<ScholarNames>();
        services.AddSingleton<ProfileWriter>();
        services.AddSingleton<PersonalData>();
        services.AddSingleton<AnnotationReader>();
        services.AddSingleton<AnnotationWriter>();
        services.AddSingleton<Moderator>();
        services.AddSingleton<WebSources>();
        services.AddSingleton<StatementReader>();
        services.AddSingleton<AnnotationContexts>();
        services.AddSingleton<IWebContainer, EssayWebContainer>();
        services.AddSingleton<IWebContainer, PlainWebContainer>();
        services.AddSingleton<WebContainers>();
        services.AddSingleton<WebAnswers>();
        services.AddSingleton<Replayer>();
        services.AddSingleton<RepeatableRequest>();
        services.AddSingleton<ImportRunner>();
        services.AddSingleton<SourceImportRunner>();
        services.AddSingleton<AnnotationLines>();
        services.AddSingleton<ArchiveExporter>();
        services.AddSingleton<ArchiveImporter>();
        services.AddSingleton<EssayExporter>();
        services.AddSingleton<EditionBuilder>();
        services.AddSingleton<ExportTags>();
        services.AddSingleton<ExportCache>();
        services.TryAddSingleton(new PublicAddress(configuration));
        services.AddSingleton<PublishedDocument>();
        services.TryAddSingleton(_ => DocsPage.Published());
        services.AddSingleton(_ => StylePackage.Of(configuration));
        services.AddSingleton<StyleCatalogue>();
        services.AddSingleton<StyleWriter>();
        services.AddSingleton<BibliographyExporter>();
        return services;
    }
}
