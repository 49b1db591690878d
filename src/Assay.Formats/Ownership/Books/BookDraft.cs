using System.Runtime.InteropServices;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books;

/// <summary>A book of ownership while a file is read: parties once each, statements in the file's order, and what was not understood.</summary>
/// <param name="path">The file, as the user named it.</param>
internal sealed class BookDraft(string path)
{
    /// <summary>Diagnostics of one code are told one by one up to here, and counted beyond.</summary>
    private const int MostOfACode = 1_000;

    /// <summary>Letters of a message: what a file says in it may be as long as a record.</summary>
    private const int LongestMessage = 600;

    private readonly Dictionary<OwnerNode, int> _indexes = [];
    private readonly List<StatedParty> _parties = [];
    private readonly HashSet<OwnerNode> _described = [];
    private readonly HashSet<OwnerNode> _nameless = [];
    private readonly List<Interest> _interests = [];
    private readonly List<ControlLink> _controls = [];
    private readonly List<JointArrangement> _joint = [];
    private readonly List<ListedOwner> _listed = [];
    private readonly List<PersonalTie> _ties = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The file, as the user named it.</summary>
    public string Path => path;

    /// <summary>What was odd, in the order met.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
        [
            .. _diagnostics,
            .. _counts
                .Where(c => c.Value > MostOfACode)
                .OrderBy(c => c.Key, StringComparer.Ordinal)
                .Select(c => new Diagnostic(
                    c.Key,
                    Severity.Note,
                    new InputPlace(path),
                    FormattableString.Invariant($"{c.Value - MostOfACode} more of these are not told.")
                )),
        ];

    /// <summary>Describes a party. One that was only named before is described now; of two descriptions the first stands.</summary>
    public void Add(StatedParty party)
    {
        if (_described.Add(party.Node))
            _parties[IndexOf(party)] = party;
    }

    /// <summary>Names a party that may be described elsewhere in the file. All statements on it share one key, however often the file writes it.</summary>
    public OwnerNode Named(string node, string? name = null)
    {
        var key = new OwnerNode(node);
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexes, key, out var isKnown);
        if (isKnown)
            return _parties[index].Node;
        index = _parties.Count;
        _parties.Add(new StatedParty(key, name ?? node, PartyKind.Unknown));
        return key;
    }

    /// <summary>Names one of which something is known, such as its number; a description elsewhere in the file takes its place.</summary>
    public OwnerNode Named(StatedParty party) => _parties[IndexOf(party)].Node;

    private int IndexOf(StatedParty party)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_indexes, party.Node, out var isKnown);
        if (!isKnown)
        {
            index = _parties.Count;
            _parties.Add(party);
        }
        return index;
    }

    /// <summary>Adds that somebody holds something of somebody. A party holds nothing in itself: such a line is told and left out.</summary>
    public void Add(Interest interest, long? line = null)
    {
        if (interest.Holder == interest.Held)
            NotRead(line, interest.Holder.Key, "a party holds nothing in itself");
        else
            _interests.Add(interest);
    }

    /// <summary>Adds power without or beyond shares.</summary>
    public void Add(ControlLink link, long? line = null)
    {
        if (link.Controller == link.Controlled)
            NotRead(line, link.Controller.Key, "a party does not control itself");
        else
            _controls.Add(link);
    }

    /// <summary>Adds holders who hold jointly.</summary>
    public void Add(JointArrangement joint) => _joint.Add(joint);

    /// <summary>Adds that somebody is listed, as the file itself says.</summary>
    public void Add(ListedOwner listed) => _listed.Add(listed);

    /// <summary>Names somebody whom the file does not name: nobody can tell whether he is listed.</summary>
    public OwnerNode Nameless(string node, string name)
    {
        var nameless = Named(node, name);
        if (_nameless.Add(nameless))
            _listed.Add(ListedOwner.Perhaps(nameless));
        return nameless;
    }

    /// <summary>Adds that two people are tied.</summary>
    public void Add(PersonalTie tie) => _ties.Add(tie);

    /// <summary>Tells a statement that was not understood, as written, and why; it is left out of the book (AS3010).</summary>
    public void NotRead(long? line, string text, string why) =>
        Tell("AS3010", Severity.Warning, line, $"'{Short(text)}' was not read: {why}.");

    /// <summary>Tells a statement that was read with less than it says, as a stake of unknown share (AS3011).</summary>
    public void ReadAsUnknown(long? line, string text, string why) =>
        Tell("AS3011", Severity.Warning, line, $"'{Short(text)}' was read as unknown: {why}.");

    /// <summary>Tells something odd.</summary>
    public void Tell(string code, Severity severity, long? line, string message)
    {
        var count = _counts[code] = _counts.GetValueOrDefault(code) + 1;
        if (count <= MostOfACode)
            _diagnostics.Add(
                new Diagnostic(code, severity, new InputPlace(path, line), Short(message, LongestMessage))
            );
    }

    /// <summary>The book.</summary>
    public OwnershipBook Build() => new(_parties, _interests, _controls, _joint, _listed) { Ties = _ties };

    private static string Short(string text, int most = 120) =>
        text.Length <= most ? text : text[..(most - 1)] + "…";
}
