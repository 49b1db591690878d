using Assay.Listings;
using Assay.Model;

namespace Assay.Findings;

/// <summary>What was checked with what, and what was not and why.</summary>
/// <param name="StarterPackOnly">Whether no official edition was loaded: the dossier says so in its first lines.</param>
/// <param name="Editions">The editions used, newest on or before the known-on date, one a list.</param>
/// <param name="ControlLayers">The control layers used, in words with day and hash.</param>
/// <param name="StarterPack">The starter pack's hash.</param>
/// <param name="Measures">How many measures were evaluated.</param>
/// <param name="NotYetKnown">How many measures or facts of the starter pack were left out because they are younger than the known-on date.</param>
/// <param name="Gaps">What was not checked and why, a sentence each.</param>
public sealed record Coverage(
    bool StarterPackOnly,
    IReadOnlyList<Edition> Editions,
    IReadOnlyList<string> ControlLayers,
    ContentHash StarterPack,
    int Measures,
    int NotYetKnown,
    IReadOnlyList<string> Gaps
);
