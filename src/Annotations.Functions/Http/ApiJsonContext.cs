using System.Text.Json.Serialization;
using Annotations.Citations.References;
using Annotations.Functions.Annotations;
using Annotations.Functions.Check;
using Annotations.Functions.Essays;
using Annotations.Functions.History;
using Annotations.Functions.Hypothesis;
using Annotations.Functions.Import;
using Annotations.Functions.Members;
using Annotations.Functions.Moderation;
using Annotations.Functions.Problems;
using Annotations.Functions.Scholars;
using Annotations.Functions.Sentences;
using Annotations.Functions.SourceImport;
using Annotations.Functions.Sources;
using Annotations.Functions.Styles;

namespace Annotations.Functions.Http;

/// <summary>How the types that answers are written from are written, known when the service is built: read by reflection, they would hold up the first answer.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(EssayListResponse))]
[JsonSerializable(typeof(SentenceListResponse))]
[JsonSerializable(typeof(AnnotatedSentenceResponse))]
[JsonSerializable(typeof(AnnotationListResponse))]
[JsonSerializable(typeof(SourceListResponse))]
[JsonSerializable(typeof(StyleListResponse))]
[JsonSerializable(typeof(HistoryResponse))]
[JsonSerializable(typeof(FlagListResponse))]
[JsonSerializable(typeof(MemberListResponse))]
[JsonSerializable(typeof(MeResponse))]
[JsonSerializable(typeof(ProfileResponse))]
[JsonSerializable(typeof(CheckResponse))]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(ProblemType))]
[JsonSerializable(typeof(ImportReportLine))]
[JsonSerializable(typeof(SourceReportLine))]
[JsonSerializable(typeof(HypothesisReportLine))]
[JsonSerializable(typeof(Reference))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
