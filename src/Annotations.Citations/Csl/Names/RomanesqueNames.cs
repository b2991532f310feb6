using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>Finds out how a name is to be put together, as the reference processor does.</summary>
internal static class RomanesqueNames
{
    internal static Romanesque Of(Name name, string? language)
    {
        if (!NameScript.HasAny(name.Family))
        {
            return name.Given is [var first, ..] && (NameScript.IsLetter(first) || first == '&') ? Romanesque.Mixed : Romanesque.No;
        }

        return language is ['j', 'a', ..] or ['z', 'h', ..] ? Romanesque.Mixed : Romanesque.Yes;
    }
}
