using System.Collections.Frozen;
using Annotations.Model.Scholars;

namespace Annotations.Functions.Access;

/// <summary>
/// Who may call what: the one place that says it. A function that is not here cannot be called. What is asked for beyond this, that somebody changes their own work
/// and not that of others, depends on what is stored, and stands in <see cref="Caller.MayChangeWorkOf"/>.
/// </summary>
public static class AccessTable
{
    private static readonly Need Open = new(Scope.Open, Role.Reader);
    private static readonly Need Everybody = new(Scope.Service, Role.Reader);
    private static readonly Need Me = new(Scope.Service, Role.Scholar, Cost.Write);
    private static readonly Need EditorOfTheService = new(Scope.Service, Role.Editor, Cost.Write);
    private static readonly Need Reader = new(Scope.Essay, Role.Reader);
    private static readonly Need Exporter = new(Scope.Essay, Role.Reader, Cost.Export);
    private static readonly Need Scholar = new(Scope.Essay, Role.Scholar, Cost.Write);
    private static readonly Need Annotator = Scholar with { Annotates = true };
    private static readonly Need Importer = Annotator with { Cost = Cost.Import };
    private static readonly Need Editor = new(Scope.Essay, Role.Editor, Cost.Write);
    private static readonly Need Owner = new(Scope.Essay, Role.Owner, Cost.Write);

    /// <summary>What each function needs, by the function's name.</summary>
    public static readonly FrozenDictionary<string, Need> Needs = new Dictionary<string, Need>
    {
        ["GetHealth"] = Open,
        ["GetReadiness"] = Open,
        ["ListProblems"] = Open,
        ["GetProblem"] = Open,
        ["GetOpenApi"] = Open,
        ["GetDocs"] = Open,
        ["GetDocsFile"] = Open,
        ["ZFallback"] = Open,

        ["ListStyles"] = Open,
        ["GetStyle"] = Open,
        ["GetStyleCsl"] = Open,
        ["PutStyle"] = EditorOfTheService,
        ["DeleteStyle"] = EditorOfTheService,

        ["GetMe"] = Me with { Cost = Cost.None },
        ["PutMe"] = Me,
        ["DeleteMe"] = Me with { Cost = Cost.Import },
        ["GetMyData"] = Me with { Cost = Cost.Import },
        ["ListMyHistory"] = Me with { Cost = Cost.None },

        ["ListEssays"] = Everybody,
        ["PutEssay"] = new(Scope.NewEssay, Role.Scholar, Cost.Write),
        ["ImportArchive"] = EditorOfTheService with { Cost = Cost.Import },
        ["GetEssay"] = Reader,
        ["GetEssayText"] = Reader,
        ["GetEssayCitation"] = Reader,
        ["ExportEssay"] = Exporter,
        ["CheckEssay"] = Editor,
        ["ListMembers"] = Owner with { Cost = Cost.None },
        ["PutMember"] = Owner,
        ["DeleteMember"] = Owner,

        ["ListSentences"] = Reader,
        ["GetSentence"] = Reader,
        ["DisputeSentence"] = Annotator,

        ["ListAnnotations"] = Reader,
        ["GetAnnotation"] = Reader,
        ["GetAnnotationCitation"] = Reader,
        ["ListAnnotationHistory"] = Reader,
        ["GetAnnotationRevision"] = Reader,
        ["CreateAnnotation"] = Annotator,
        ["DisputeAnnotation"] = Annotator,
        ["ImportAnnotations"] = Importer,
        ["ReplaceAnnotation"] = Scholar,
        ["DeleteAnnotation"] = Scholar,
        ["RestoreAnnotation"] = Editor,

        ["FlagAnnotation"] = Scholar,
        ["ListFlags"] = Editor with { Cost = Cost.None },
        ["DismissFlags"] = Editor,
        ["HideAnnotation"] = Editor,
        ["ShowAnnotation"] = Editor,

        ["ReadWebContainer"] = Reader,
        ["CreateWebAnnotation"] = Annotator,
        ["ReadWebAnnotation"] = Reader,
        ["ReplaceWebAnnotation"] = Scholar,
        ["DeleteWebAnnotation"] = Scholar,
        ["GetWebVocabulary"] = Open,
        ["GetSourcePolicy"] = Open,
        ["ImportHypothesis"] = Importer,

        ["ListSources"] = Reader,
        ["GetSource"] = Reader,
        ["ListSourceHistory"] = Reader,
        ["GetSourceRevision"] = Reader,
        ["CreateSource"] = Annotator,
        ["ImportSources"] = Importer,
        ["ReplaceSource"] = Scholar,
        ["DeleteSource"] = Scholar,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
