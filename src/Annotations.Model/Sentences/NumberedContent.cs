using Annotations.Model.Essays;

namespace Annotations.Model.Sentences;

/// <summary>A content whose sentences have ids, and the lowest number that none of them ever had.</summary>
public sealed record NumberedContent(EssayContent Content, int Next);
