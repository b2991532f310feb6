using Annotations.Functions.Http;
using Annotations.Model.Sources;
using Annotations.Model.Versions;
using Annotations.Storage;

namespace Annotations.Functions.Sources;

/// <summary>Answers that hold one source.</summary>
internal static class SourceAnswer
{
    public static Answer Of(int status, Source source) => Answer.Json(status, SourceResponse.Of(source)).With(source.ETag);

    public static Answer Of(int status, PastSource state)
    {
        var response = SourceResponse.Of(state.Source) with { Deleted = state.Deletion?.At };
        return Answer.Json(status, response).With(EntityTag.Of(state.Revision, state.Change.Operation));
    }
}
