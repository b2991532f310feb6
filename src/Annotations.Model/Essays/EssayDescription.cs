using Annotations.Citations.References;
using Annotations.Model.Sentences;

namespace Annotations.Model.Essays;

/// <summary>What an essay's author says about it.</summary>
/// <param name="Language">A BCP 47 language tag; <c>und</c> where unknown.</param>
/// <param name="Citation">How the essay itself is cited.</param>
public sealed record EssayDescription(string Title, string Language, TextSyntax Syntax, Reference? Citation);
