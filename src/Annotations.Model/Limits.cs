namespace Annotations.Model;

/// <summary>The service's own limits; every refusal that enforces one states it.</summary>
public static class Limits
{
    public const int RequestBodyBytes = 1024 * 1024;
    public const int EssayBodyBytes = 4 * 1024 * 1024;
    public const int ImportBodyBytes = 16 * 1024 * 1024;
    public const int JsonDepth = 16;

    /// <summary>An annotation in JSON-LD. With what the service makes of it, twice that in UTF-16 fits in a row of storage.</summary>
    public const int WebAnnotationBytes = 128 * 1024;

    /// <summary>Selectors refine each other, and each is two levels.</summary>
    public const int WebAnnotationDepth = 40;

    /// <summary>Below the 104,857,600 bytes at which Azure Functions cuts a request off.</summary>
    public const int ArchiveBodyBytes = 96 * 1024 * 1024;

    /// <summary>An archive, unpacked. It is read a line at a time: this is a matter of time, not of memory.</summary>
    public const long ArchiveBytes = 2L * 1024 * 1024 * 1024;

    /// <summary>They stand in the essay's own row, which is read with every call.</summary>
    public const int MembersPerEssay = 200;

    /// <summary>The IRI of a licence.</summary>
    public const int LicenceCharacters = 500;

    /// <summary>They stand in the essay's own row, as its members do.</summary>
    public const int LicencesPerEssay = 20;

    /// <summary>The reason of a flag, of a hiding, of a dismissal.</summary>
    public const int ReasonCharacters = 1_000;

    public const int ScholarNameCharacters = 200;
    public const int AffiliationCharacters = 300;

    public const int EssayTitleCharacters = 500;
    public const int SentencesPerEssay = 10_000;

    /// <summary>A partition takes 2,000 rows a second and a storage account 20,000: more partitions would gain nothing.</summary>
    public const int Partitions = 16;

    /// <summary>A run of sentences is a passage, not a chapter: each further sentence costs a row.</summary>
    public const int SentencesPerAnnotation = 10;

    public const int AnnotationBodyCharacters = 16_000;
    public const int SourcesPerAnnotation = 32;

    /// <summary>With as many sources, a run of sentences and a receipt, an annotation still fits in one transaction of 100 rows.</summary>
    public const int TagsPerAnnotation = 20;
    public const int TagCharacters = 64;
    public const int QuoteCharacters = 8_000;
    public const int QuotationCharacters = 4_000;
    public const int LocatorCharacters = 200;

    /// <summary>How many counter-claims may answer one another in a chain.</summary>
    public const int DisputeDepth = 16;

    public const int PageSize = 1_000;
    public const int DefaultPageSize = 100;

    /// <summary>A reference in UTF-8 CSL-JSON.</summary>
    public const int ReferenceBytes = 48 * 1024;
}
