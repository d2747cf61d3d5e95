package nl.leverklaar.kind;

/// The kind of childcare of a row, as the toeslag distinguishes it; the name is the code in a delivery file.
public enum Opvangsoort {
    /// Dagopvang in a kindercentrum, before school age.
    DO,
    /// Buitenschoolse opvang in a kindercentrum.
    BSO,
    /// Gastouderopvang of a child that does not go to school yet.
    GDO,
    /// Gastouderopvang of a schoolchild.
    GBSO;

    /// Gastouderopvang, which has an LRK number of its own and one of a gastouderbureau.
    public boolean isGastouder() {
        return this == GDO || this == GBSO;
    }

    /// For children who go to school.
    public boolean isSchoolkind() {
        return this == BSO || this == GBSO;
    }
}
