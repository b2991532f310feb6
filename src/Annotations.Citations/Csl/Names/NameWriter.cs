using Annotations.Citations.Csl.Nodes;
using Annotations.Citations.Csl.Output;
using Annotations.Citations.Csl.Rendering;
using Annotations.Citations.Csl.TextCase;
using Annotations.Citations.Names;

namespace Annotations.Citations.Csl.Names;

/// <summary>Writes one name in the order and form that the options ask for (CSL 1.0.2, "Name-part Order").</summary>
internal readonly struct NameWriter(NameFormat format, NameOptions options, RenderContext context)
{
    private readonly Demotion demotion = context.Style.Demotion;

    /// <param name="level">How much of the given names is shown when the form is short: 0 none, 1 initials, 2 all.</param>
    /// <param name="isInverted">Whether the family name comes first.</param>
    internal Blob Write(Name name, int level, bool isInverted)
    {
        if (name.IsLiteral || string.IsNullOrWhiteSpace(name.Family))
        {
            return Part(string.IsNullOrWhiteSpace(name.Literal) ? name.Given ?? string.Empty : name.Literal, format.Family);
        }

        var isShort = options.Form == "short" && level == 0;
        if (!Romanesque.Is(name))
        {
            return isShort || string.IsNullOrWhiteSpace(name.Given)
                ? Part(name.Family, format.Family)
                : Blob.Join([Part(name.Family, format.Family), Part(name.Given, format.Given)])!;
        }

        if (isShort)
        {
            return (Demotes ? Part(name.Family!, format.Family) : Family(name, name.NonDroppingParticle)).Within(format.Family.Affixes, Format.None);
        }

        var given = Given(name, level);
        if (name.IsStaticOrdering || context.HasFamilyNamesFirst)
        {
            return Spaced(Family(name, name.NonDroppingParticle), given);
        }

        return isInverted || context.IsSorting ? Inverted(name, given) : Natural(name, given);
    }

    /// <summary>Whether particles go behind the given names, as keys have it.</summary>
    private bool Demotes => context.IsSorting && demotion != Demotion.Never;

    private Blob Natural(Name name, string? given)
    {
        var family = Family(name, name.NonDroppingParticle, name.DroppingParticle);
        if (!string.IsNullOrWhiteSpace(name.Suffix))
        {
            family = Blob.Join([family, Blob.OfText(Suffix(name.Suffix))], name.IsCommaSuffix ? ", " : " ")!;
        }

        family = family.Within(format.Family.Affixes, Format.None);
        return given is null ? family : Blob.Join([Given(given), family], " ")!;
    }

    private Blob Inverted(Name name, string? given)
    {
        var demotes = Demotes || demotion == Demotion.DisplayAndSort;
        var family = demotes ? Part(name.Family!, format.Family) : Family(name, name.NonDroppingParticle);
        family = family.Within(format.Family.Affixes, Format.None);
        var separator = context.IsSorting ? " " : options.SortSeparator ?? ", ";
        var suffix = string.IsNullOrWhiteSpace(name.Suffix) ? null : Blob.OfText(Suffix(name.Suffix));
        return (AfterFamily(name, given, demotes), suffix) switch
        {
            (null, null) => family,
            ({ } after, null) => Blob.Join([family, after], separator)!,
            (null, _) => Blob.Join([family, suffix], separator)!,
            var (after, _) => Blob.Join([family, after, suffix], separator)!,
        };
    }

    /// <summary>Given names and the particles that go with them; null when there are none.</summary>
    private Blob? AfterFamily(Name name, string? given, bool demotes)
    {
        var room = default(BlobBuffer);
        var parts = new BlobRoom(room);
        if (given is not null)
        {
            parts.Add(Part(given, format.Given));
        }

        if (!string.IsNullOrWhiteSpace(name.DroppingParticle))
        {
            parts.Add(Part(name.DroppingParticle.TrimEnd(), format.Given));
        }

        if (demotes && !string.IsNullOrWhiteSpace(name.NonDroppingParticle))
        {
            parts.Add(Part(name.NonDroppingParticle.TrimEnd(), format.Family));
        }

        return Blob.Join(parts.Blobs, " ")?.Within(format.Given.Affixes, Format.None);
    }

    private Blob Given(string given) => Part(given, format.Given).Within(format.Given.Affixes, Format.None);

    /// <summary>The family name with its particles before it.</summary>
    private Blob Family(Name name, string? nonDropping, string? dropping = null)
    {
        var family = Part(name.Family!, format.Family);
        if (!string.IsNullOrWhiteSpace(nonDropping))
        {
            var particle = Part(nonDropping, format.Family);
            family = Blob.Join([particle, family], Joint(nonDropping))!;
        }

        if (string.IsNullOrWhiteSpace(dropping))
        {
            return family;
        }

        return Blob.Join([Part(dropping, format.Given), family], Joint(dropping))!;
    }

    /// <summary>A particle that ends in an apostrophe or hyphen is written together with the name; in French no line is broken after any.</summary>
    private string Joint(string particle) => particle switch
    {
        _ when context.IsSorting => " ",
        [.., '\'' or '’' or '-' or ' '] => string.Empty,
        _ when context.Locale.IsFrench => "\u00A0",
        _ => " ",
    };

    /// <summary>A suffix is abbreviated as given names are.</summary>
    private string Suffix(string suffix) =>
        options.InitializeWith is { } mark ? suffix.Replace(".", mark, StringComparison.Ordinal).Trim() : suffix;

    private Blob Spaced(Blob family, string? given) =>
        given is null ? family : Blob.Join([family, Part(given, format.Given)], " ")!;

    private string? Given(Name name, int level)
    {
        if (string.IsNullOrWhiteSpace(name.Given))
        {
            return null;
        }

        if ((options.InitializeWith ?? (level == 1 && options.Form == "short" && context.Style.Citation.Disambiguation.IsWithInitials ? string.Empty : null)) is not { } mark || level >= 2)
        {
            return name.Given;
        }

        return Initials.WriteMarkup(name.Given, mark, options.Initialize ?? true, context.Style.KeepsHyphens) is { Length: > 0 } initials ? initials : null;
    }

    private Blob Part(string text, NamePartFormat part) => new()
    {
        Text = Casing.Apply(part.Case, text, context.Locale.Language),
        Format = part.Format,
    };
}
