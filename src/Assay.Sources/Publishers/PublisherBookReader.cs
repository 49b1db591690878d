using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Sources.Publishers;

/// <summary>Reads <c>publishers/1</c>: where lists are published. Format: docs/lists/update.md.</summary>
public static class PublisherBookReader
{
    /// <summary>What the file says it is.</summary>
    public const string Format = "publishers/1";

    /// <summary>The file that ships, in the data folder.</summary>
    public const string FileName = "publishers.yaml";

    private const int LongestName = 80;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="loopback">See <see cref="AllowedAddresses"/>: for tests only.</param>
    public static Read<PublisherBook> ReadFile(string path, bool loopback = false) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Publishers, Format, (file, _) => BookOf(file, loopback));

    private static PublisherBook? BookOf(FieldReader file, bool loopback)
    {
        var ids = new Dictionary<ListId, InputPlace>();
        var field = file.Required("lists", "[ { id: us-ofac/sdn, … } ]");
        var lists = field.Maps(map => SourceOf(map, ids, loopback));
        if (field.Items() is [] && field.IsGiven)
            field.Error(file.Log.Codes.MissingField, "there is no list here. Add one.");
        return new PublisherBook(lists);
    }

    private static ListSource? SourceOf(FieldReader map, Dictionary<ListId, InputPlace> ids, bool loopback)
    {
        var list = IdOf(map.Required("id", "us-ofac/sdn"), ids);
        var holds = map.Optional("holds").List(ListOf);
        var title = map.Required("title").Text();
        var publisher = map.Required("publisher").Text();
        var hosts = map.Required("hosts", "[www.example.org]").ObjectList(f => HostOf(f, loopback));
        var files = FilesOf(map, hosts, loopback);
        var days = map.Required("every-days", "1").Whole(1, 366);
        var licence = map.Required("licence").Text();
        var attribution = map.Optional("attribution").Text();
        var onlyWhenNamed = map.Optional("only-when-named").Bool() ?? false;
        var source = map.Citation();
        if (
            list is null
            || title is null
            || publisher is null
            || days is null
            || licence is null
            || source is null
            || files.Count == 0
        )
            return null;
        return new ListSource(
            list.Value,
            holds.Count > 0 ? holds : [list.Value],
            title,
            publisher,
            files,
            hosts,
            days.Value,
            licence,
            attribution,
            onlyWhenNamed,
            source
        );
    }

    private static ListId? IdOf(Field field, Dictionary<ListId, InputPlace> ids)
    {
        var id = ListOf(field);
        if (id is { } list && !ids.TryAdd(list, field.Place!))
            field.Error(
                field.Log.Codes.DuplicateId,
                $"the list {list} stands at {ids[list]} already. Give each list once."
            );
        return id;
    }

    private static ListId? ListOf(Field field) =>
        field.Parse<ListId>(
            text =>
                text.Split('/') is [var publisher, var list]
                && IdText.IsValid(publisher)
                && IdText.IsValid(list)
                    ? new ListId(new PublisherId(publisher), list)
                    : null,
            "a list",
            "Write publisher/list in lower-case letters, such as us-ofac/sdn."
        );

    private static IReadOnlyList<SourceFile> FilesOf(
        FieldReader map,
        IReadOnlyList<string> hosts,
        bool loopback
    )
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var allowed = new AllowedAddresses(hosts, loopback);
        var field = map.Required("files", "[ { name: sdn.csv, address: \"https://…\" } ]");
        var files = field.Maps(file =>
        {
            var name = NameOf(file.Required("name", "sdn.csv"), names);
            var address = AddressOf(file.Required("address", "\"https://…\""), allowed);
            return name is null || address is null ? null : new SourceFile(name, address);
        });
        if (field.IsGiven && field.Items().Count == 0)
            field.Error(map.Log.Codes.MissingField, "the list has no file. Add one.");
        return files;
    }

    private static string? NameOf(Field field, HashSet<string> names)
    {
        if (field.Text(LongestName) is not { } name)
            return null;
        // The name becomes a path on disk, so it is held to letters that mean nothing to any file system.
        if (
            !char.IsAsciiLetterOrDigit(name[0])
            || name[^1] is '.'
            || name.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        )
        {
            field.Refuse("a file's name", "Write Latin letters, digits and - _ . only, such as sdn.csv.");
            return null;
        }
        if (!names.Add(name))
        {
            field.Error(
                field.Log.Codes.DuplicateId,
                "another file of this list has this name. Give each its own."
            );
            return null;
        }
        return name;
    }

    private static string? HostOf(Field field, bool loopback)
    {
        if (field.Text() is not { } host)
            return null;
        var fits = Uri.CheckHostName(host) switch
        {
            UriHostNameType.Dns => host.Contains('.', StringComparison.Ordinal)
                && host.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.'),
            UriHostNameType.IPv4 or UriHostNameType.IPv6 => loopback
                && System.Net.IPAddress.IsLoopback(System.Net.IPAddress.Parse(host)),
            _ => false,
        };
        if (fits)
            return host;
        field.Refuse(
            "a host",
            "Write its whole name in lower-case letters, such as www.treasury.gov; there are no wildcards."
        );
        return null;
    }

    private static Uri? AddressOf(Field field, AllowedAddresses allowed)
    {
        if (field.Text() is not { } text)
            return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Fragment.Length > 0)
        {
            field.Refuse(
                "an address",
                "Write it whole, such as https://www.treasury.gov/ofac/downloads/sdn.csv."
            );
            return null;
        }
        switch (allowed.FaultOf(address))
        {
            case AddressFault.None:
                return address;
            case AddressFault.NotHttps:
                field.Refuse("an HTTPS address", "Official lists are taken over HTTPS only.");
                break;
            case AddressFault.ForeignHost:
                field.Error(
                    field.Log.Codes.Contradiction,
                    $"the host {address.IdnHost} is not among the hosts of this list; the address was not read. Add it to 'hosts', if it is the publisher's."
                );
                break;
            default:
                field.Refuse("such an address", "Leave out the port and the user name.");
                break;
        }
        return null;
    }
}
