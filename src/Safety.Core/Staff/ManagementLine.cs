using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Who must answer a worker, and who stands above them up to the director.</summary>
public static class ManagementLine
{
    /// <summary>How many managers above each other are looked at. Our judgement.</summary>
    private const int LengthMax = 8;

    /// <summary>
    /// Who must answer: the worker's manager, or the own manager of whoever refused before; then that one's manager,
    /// and so on. Empty when there is none, so that the safety leads answer. Never the worker, nor who refused.
    /// </summary>
    /// <param name="worker">The worker.</param>
    /// <param name="refuser">Who refused the request before, or null.</param>
    /// <param name="directory">Who manages whom.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<StaffId> Of(
        StaffId worker, StaffId? refuser, StaffDirectory directory, DateTimeOffset now)
    {
        var line = new List<StaffId>();
        var below = refuser ?? worker;
        var passed = new HashSet<StaffId> { worker, below };
        while (line.Count < LengthMax && directory.ManagerOf(below, now) is { } above && passed.Add(above))
        {
            if (directory.WorksHere(above)) line.Add(above);
            below = above;
        }

        return line;
    }
}
