namespace Safety.Web.Layout;

/// <summary>The small pictures of the house, drawn by ourselves; each stands beside words and never alone.</summary>
public enum Symbol
{
    /// <summary>An empty ring: nothing has happened.</summary>
    Ring,

    /// <summary>A ring with a dot: slight.</summary>
    Dot,

    /// <summary>A square on its corner: moderate.</summary>
    Diamond,

    /// <summary>A triangle with a mark: serious.</summary>
    Triangle,

    /// <summary>An octagon with a mark: severe.</summary>
    Octagon,

    /// <summary>An octagon with a cross: the worst.</summary>
    OctagonCross,

    /// <summary>A bell: calling.</summary>
    Bell,

    /// <summary>A person: somebody has it.</summary>
    Person,

    /// <summary>People: a team.</summary>
    People,

    /// <summary>A clock: time ran out, or runs.</summary>
    Clock,

    /// <summary>Two bars: paused with a reason.</summary>
    Pause,

    /// <summary>Waves from a point: everybody is told.</summary>
    Broadcast,

    /// <summary>A tick: done.</summary>
    Check,

    /// <summary>An eye: seen.</summary>
    Eye,

    /// <summary>An envelope: received.</summary>
    Envelope,

    /// <summary>The letter i: to know.</summary>
    Info,

    /// <summary>A shield: the house.</summary>
    Shield,

    /// <summary>An arrow out of a door: leave.</summary>
    Leave,

    /// <summary>A pencil: write.</summary>
    Pencil,

    /// <summary>Lines: a list.</summary>
    List,

    /// <summary>A book: history, policy.</summary>
    Book,
}
