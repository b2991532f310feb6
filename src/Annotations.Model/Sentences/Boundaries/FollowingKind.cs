namespace Annotations.Model.Sentences.Boundaries;

/// <summary>How the text goes on after a stop.</summary>
internal enum FollowingKind
{
    /// <summary>It does not.</summary>
    End,

    /// <summary>With a word in small letters.</summary>
    Lower,

    /// <summary>With a word that has a capital.</summary>
    Upper,

    /// <summary>With a letter that is neither.</summary>
    Uncased,

    Digit,

    /// <summary>With a sum of money, a hashtag or the like.</summary>
    Sign,

    /// <summary>With a bullet.</summary>
    Bullet,

    /// <summary>With a mark that carries on the sentence.</summary>
    Mark,
}
