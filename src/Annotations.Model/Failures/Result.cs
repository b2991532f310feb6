using System.Diagnostics.CodeAnalysis;

namespace Annotations.Model.Failures;

/// <summary>A value, or the failure to make one.</summary>
public readonly struct Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T value) => this.value = value;

    private Result(Failure failure) => Failure = failure;

    /// <summary>Why there is no value; null where there is one.</summary>
    public Failure? Failure { get; }

    /// <summary>The value. Reading it of a failed result is a bug and throws <see cref="InvalidOperationException"/>.</summary>
    public T Value => value ?? throw new InvalidOperationException(Failure?.Detail ?? "The result was never set.");

    /// <summary>Whether there is a value, and if not, why.</summary>
    public bool Succeeded([NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Failure? failure)
    {
        (result, failure) = (value, Failure);
        return failure is null;
    }

    /// <summary>The same failure, or the value made into another.</summary>
    public Result<TOther> Select<TOther>(Func<T, TOther> make)
        where TOther : notnull =>
        Failure is { } failure ? failure : make(Value);

    [SuppressMessage("Usage", "CA2225", Justification = "The constructors of a result are its conversions.")]
    public static implicit operator Result<T>(T value) => new(value);

    [SuppressMessage("Usage", "CA2225", Justification = "The constructors of a result are its conversions.")]
    public static implicit operator Result<T>(Failure failure) => new(failure);
}
