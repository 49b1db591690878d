using Assay.FactCheck.Folding;
using Assay.Model;

namespace Assay.FactCheck.Shared;

/// <summary>A listed party as one file has it, as far as the checks ask.</summary>
internal sealed class SharedRecord
{
    private IReadOnlyList<FoldedName>? _folded;

    /// <summary>The file, below the shared folder.</summary>
    public required string File { get; init; }

    /// <summary>The publisher's key, or what stands for one.</summary>
    public required string Key { get; init; }

    /// <summary>All names as written.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Null where the file does not say.</summary>
    public bool? IsPerson { get; init; }

    /// <summary>Programmes, regimes or instruments.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>What is forbidden, in the file's words; empty where it does not say.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The annex or schedule, where there is one.</summary>
    public string Annex { get; init; } = "";

    /// <summary>Day of listing, where the file prints one.</summary>
    public LocalDate? Listed { get; init; }

    /// <summary>Other days that may be the day of listing (a notice, an amendment).</summary>
    public IReadOnlyList<LocalDate> OtherDays { get; init; } = [];

    public IReadOnlyList<PartialDate> Born { get; init; } = [];

    public IReadOnlyList<CountryCode> Nationalities { get; init; } = [];

    /// <summary>Identifiers by the rules of their kinds.</summary>
    public IReadOnlySet<Identifier> Identifiers { get; init; } = new HashSet<Identifier>();

    /// <summary>Remarks or reasons, as written.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>The names, comparable.</summary>
    public IReadOnlyList<FoldedName> Folded => _folded ??= [.. Names.Select(FoldedName.Of)];
}
