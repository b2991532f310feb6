namespace Annotations.Citations.Csl.Locales;

/// <summary>A term in all its forms, for all genders that ordinals agree with. Immutable; there are but a few.</summary>
internal sealed class TermSet
{
    private readonly Term[] terms;

    internal TermSet(Term term) => terms = [term];

    private TermSet(Term[] terms) => this.terms = terms;

    /// <summary>The term in exactly that form, for numbers of that gender; null when there is none.</summary>
    internal Term? Find(TermForm form, Gender genderForm = Gender.Neuter)
    {
        foreach (var term in terms)
        {
            if (term.Form == form && term.GenderForm == genderForm)
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>These terms with another, which takes the place of one of its form and gender.</summary>
    internal TermSet With(Term term) =>
        new([.. Array.FindAll(terms, known => known.Form != term.Form || known.GenderForm != term.GenderForm), term]);

    /// <summary>These terms with others over them.</summary>
    internal TermSet With(TermSet others)
    {
        var all = this;
        foreach (var term in others.terms)
        {
            all = all.With(term);
        }

        return all;
    }
}
