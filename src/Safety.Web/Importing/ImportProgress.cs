using System.Runtime.CompilerServices;

namespace Safety.Web.Importing;

/// <summary>How far imports of this node have come, for whoever waits for them.</summary>
public sealed class ImportProgress
{
    private readonly ConditionalWeakTable<object, Action<int, int>> waiting = [];

    /// <summary>Tells somebody of each part of an import that is decided.</summary>
    /// <param name="command">The import.</param>
    /// <param name="tell">Told how many parts of how many are decided.</param>
    public void Follow(object command, Action<int, int> tell) => waiting.AddOrUpdate(command, tell);

    /// <summary>So many parts of so many are decided.</summary>
    public void Report(object command, int done, int all)
    {
        if (waiting.TryGetValue(command, out var tell)) tell(done, all);
    }
}
