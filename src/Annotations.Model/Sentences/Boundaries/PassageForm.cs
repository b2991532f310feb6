namespace Annotations.Model.Sentences.Boundaries;

/// <summary>What the line breaks of a passage mean.</summary>
internal enum PassageForm
{
    /// <summary>A line break may part sentences.</summary>
    Lines,

    /// <summary>A line break is white space.</summary>
    Flowing,

    /// <summary>A line break is white space, and so are the quotation marks &gt; after it.</summary>
    Quoted,

    /// <summary>Every line is a row of a table.</summary>
    Rows,
}
