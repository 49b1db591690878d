namespace Assay.Readings.Figures.Numbers;

/// <summary>A number as it is written, without scale, currency or unit.</summary>
/// <param name="First">Its first token.</param>
/// <param name="After">Behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Step">What one unit of its last digit is worth; zeros at the end of a whole number count as not given (of 300 it is 100).</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Numeral(int First, Spot After, decimal Value, decimal Step, NumeralForm Form)
{
    /// <summary>Whether a scale is part of it already ("half a million").</summary>
    public bool IsScaled { get; init; }

    /// <summary>Whether it could be a year: four digits without separators, 1900 to 2100.</summary>
    public bool IsYearLike =>
        Form == NumeralForm.PlainDigits && Value is >= FirstYear and <= LastYear && Step >= 1;

    private const int FirstYear = 1900;
    private const int LastYear = 2100;
}

/// <summary>How a number is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>Digits without separators.</summary>
    PlainDigits,

    /// <summary>Digits with separators of thousands or decimals.</summary>
    Separated,

    /// <summary>Words.</summary>
    Words,
}
