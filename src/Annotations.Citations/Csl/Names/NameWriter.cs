using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.Styles;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>Writes one name in the order and form that the options ask for (CSL 1.0.2, "Name-part Order").</summary>
internal readonly struct NameWriter(NameFormat format, NameOptions options, RenderContext context)
{
    private readonly Demotion demotion = context.Style.Demotion;

    /// <param name="level">How much of the given names is shown when the form is short: 0 none, 1 initials, 2 all.</param>
    /// <param name="isInverted">Whether the family name comes first.</param>
    /// <returns>Null where the form leaves nothing of the name.</returns>
    internal Blob? Write(Name name, int level, bool isInverted)
    {
        if (name.IsLiteral || (string.IsNullOrWhiteSpace(name.Family) && !string.IsNullOrWhiteSpace(name.Literal)))
        {
            return Part(name.Literal!, format.Family);
        }

        if (string.IsNullOrWhiteSpace(name.Family))
        {
            // A name that is given alone has no short form.
            return options.Form == "short" && level == 0 ? null : Part(name.Given ?? string.Empty, format.Given);
        }

        var isShort = options.Form == "short" && level == 0;
        var given = isShort ? null : Given(name, level);
        var romanesque = RomanesqueNames.Of(name, context.Entry.Language);
        if (romanesque == Romanesque.No)
        {
            return Blob.Join([.. new[] { Particle(name.NonDroppingParticle, format.Family), Part(name.Family, format.Family), given }.OfType<Blob>()])!;
        }

        if (romanesque == Romanesque.Mixed || name.IsStaticOrdering || (context.HasFamilyNamesFirst && !context.IsSorting))
        {
            return Join(" ", Join(Space, Particle(name.NonDroppingParticle, format.Family), Part(name.Family, format.Family)), given)!;
        }

        // In the short form neither the particle that goes with given names nor the suffix is written.
        var (dropping, suffix) = isShort ? (null, null) : (Particle(name.DroppingParticle, format.Given), SuffixOf(name));
        if (context.IsSorting)
        {
            return ForSorting(name, given, dropping, suffix);
        }

        return isInverted ? Inverted(name, given, dropping, suffix) : Natural(name, given, dropping, suffix, level);
    }

    private Blob ForSorting(Name name, Blob? given, Blob? dropping, Blob? suffix)
    {
        var family = Part(name.Family!, format.Family);
        var nonDropping = Particle(name.NonDroppingParticle, format.Family);
        return demotion == Demotion.Never
            ? Join(" ", nonDropping, family, dropping, given, suffix)!
            : Join(" ", family, given, dropping, nonDropping, suffix)!;
    }

    private Blob Natural(Name name, Blob? given, Blob? dropping, Blob? suffix, int level)
    {
        var family = Part(name.Family!, format.Family);
        if (dropping is not null && string.IsNullOrWhiteSpace(name.NonDroppingParticle) && IsTied(name.DroppingParticle!) && name.DroppingParticle![..^1] != "de")
        {
            (family, dropping) = (Join(string.Empty, dropping, family)!, null);
        }

        family = Join(Space, dropping, WithNonDropping(name, family))!;
        family = Join(name.IsCommaSuffix ? ", " : " ", family, suffix)!.Within(format.Family.Affixes, Format.None);
        return Join(level < 2 && options.InitializeWith?.AsSpan().IndexOfAny('\u00A0', '\uFEFF') >= 0 ? Space : " ", given?.Within(format.Given.Affixes, Format.None), family)!;
    }

    private Blob Inverted(Name name, Blob? given, Blob? dropping, Blob? suffix)
    {
        var family = Part(name.Family!, format.Family);
        var separator = name.Given is "Lord" or "Lady" ? ", " : options.SortSeparator ?? ", ";
        var demotes = demotion == Demotion.DisplayAndSort;
        family = demotes ? family : WithNonDropping(name, family);
        var after = Join(" ", given, dropping, demotes ? Particle(name.NonDroppingParticle, format.Family) : null);
        return Join(separator, family.Within(format.Family.Affixes, Format.None), after?.Within(format.Given.Affixes, Format.None), suffix)!;
    }

    private Blob WithNonDropping(Name name, Blob family) =>
        Join(IsTied(name.NonDroppingParticle) || name.NonDroppingParticle is [.., ' '] ? string.Empty : Space, Particle(name.NonDroppingParticle, format.Family), family)!;

    /// <summary>Whether a particle is written together with the name: it ends in an apostrophe or hyphen.</summary>
    private static bool IsTied(string? particle) => particle is [.., '\'' or '’' or '-'];

    /// <summary>In some languages no line is broken after a particle.</summary>
    private string Space => context.Locale.KeepsParticles ? "\u00A0" : " ";

    private Blob? Particle(string? particle, NamePartFormat part)
    {
        if (string.IsNullOrWhiteSpace(particle))
        {
            return null;
        }

        return Part(context.IsSorting ? particle.Replace("'", string.Empty, StringComparison.Ordinal).Replace("’", string.Empty, StringComparison.Ordinal) : particle, part);
    }

    private static Blob? Join(string delimiter, params ReadOnlySpan<Blob?> parts)
    {
        var some = new Blob[parts.Length];
        var count = 0;
        foreach (var part in parts)
        {
            if (part is not null)
            {
                some[count++] = part;
            }
        }

        return Blob.Join(some.AsSpan(0, count), delimiter);
    }

    private Blob? SuffixOf(Name name) => string.IsNullOrWhiteSpace(name.Suffix) ? null : Blob.OfText(Suffix(name.Suffix));

    /// <summary>A suffix is abbreviated as given names are.</summary>
    private string Suffix(string suffix) =>
        options.InitializeWith is { } mark ? Initials.Write(suffix, mark, isFull: false, context.Style.KeepsHyphens) : suffix;

    private Blob? Given(Name name, int level)
    {
        if (string.IsNullOrWhiteSpace(name.Given))
        {
            return null;
        }

        var given = GivenOf(name.Given, level, options, context.Style);
        return given.Length > 0 ? Part(given, format.Given) : null;
    }

    /// <summary>As much of given names as is shown at a level.</summary>
    internal static string GivenOf(string given, int level, NameOptions options, Style style)
    {
        var isShort = level == 1 && options.Form == "short" && style.Citation.Disambiguation.IsWithInitials;
        return level < 2 && (options.InitializeWith ?? (isShort ? string.Empty : null)) is { } mark
            ? Initials.Write(given, mark, options.Initialize ?? true, style.KeepsHyphens)
            : given;
    }

    private Blob Part(string text, NamePartFormat part) => new()
    {
        Text = Casing.ApplyInAnyLanguage(part.Case, text, context.CaseLanguage),
        Format = part.Format,
    };
}
