namespace Annotations.Model.Sentences.Languages;

/// <summary>Greek, whose question mark is a semicolon.</summary>
internal static class Greek
{
    public static LanguageData Data { get; } = new()
    {
        Tag = "el",
        Titles = "κ κα κκ δρ καθ αγ στρ οδ λεωφ πρ",
        Numbered = "αρ αρ. σ σελ τ τόμ κεφ άρθ εικ πιν τηλ",
        Inner = "π.χ δηλ βλ πρβλ λ.χ περ",
        Ending = "π.χ. μ.χ π.μ μ.μ χλμ εκ α.ε ο.ε η.π.α ιαν φεβ απρ αυγ σεπ οκτ νοε δεκ αι",
        Final = "κ.λπ κλπ κ.ά κ.τ.λ κτλ",
        AlsoWords = "εκ",
        Openers = "ο η το οι τα ένας μια ένα αυτός αυτή αυτό και αλλά όμως σε στο στη στην στον στις στους με για από αν όταν επειδή γιατί πώς τι ποιος πού δεν ναι όχι θα να εκεί εδώ τότε μετά",
        ExtraTerminators = ";\u037E",
    };
}
