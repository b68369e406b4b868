using System.Runtime.CompilerServices;
using Safety.Core.Contacts;

namespace Safety.Web.Contacts.Importing;

/// <summary>How far imports of this node have come, for whoever waits for them.</summary>
public sealed class ImportProgress
{
    private readonly ConditionalWeakTable<ImportContacts, Action<int, int>> waiting = [];

    /// <summary>Tells somebody of each client of an import.</summary>
    /// <param name="command">The import.</param>
    /// <param name="tell">Told how many clients of how many are decided.</param>
    public void Follow(ImportContacts command, Action<int, int> tell) => waiting.AddOrUpdate(command, tell);

    /// <summary>So many clients of so many are decided.</summary>
    public void Report(ImportContacts command, int done, int all)
    {
        if (waiting.TryGetValue(command, out var tell)) tell(done, all);
    }
}
